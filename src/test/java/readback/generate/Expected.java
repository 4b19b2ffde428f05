package readback.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Kept outcomes; {@code -Dreadback.rewrite=true} writes them anew, for a person to read the diff.
 */
final class Expected {
  private Expected() {}

  static void check(Path file, String text) throws IOException {
    if (Boolean.getBoolean("readback.rewrite")) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text, file.toString());
  }
}
