package readback.plain;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import readback.bank.FilePairs;

/** Whole sittings in lines: what was typed stands in {@code .in}, the talk in {@code .out}. */
class PlainTest {
  private static final Path FOLDER = Path.of("src/test/resources/plain");

  @TempDir Path journals;

  @TestFactory
  Stream<DynamicTest> aSittingIsATalk() {
    return FilePairs.files(FOLDER, ".in").stream()
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      Path folder = Files.createDirectory(journals.resolve(file.getFileName()));
                      String talk = new Case(file).held(folder);
                      FilePairs.assertText(FilePairs.other(file, ".in", ".out"), talk);
                    }));
  }
}
