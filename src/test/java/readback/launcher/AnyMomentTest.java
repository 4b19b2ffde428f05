package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An ending may come at any moment, from the launcher's first step on; {@link SignalBench} tries
 * many.
 */
class AnyMomentTest {
  @TempDir Path home;

  @ParameterizedTest
  @EnumSource
  void theTerminalIsAsItWas(Ending ending) throws Exception {
    assertEquals(List.of(), Encounter.of(ending, new Random(ending.ordinal()), home).trouble());
  }
}
