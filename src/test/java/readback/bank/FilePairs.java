package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases kept as pairs of files, what goes in and what comes out. {@code -Dreadback.rewrite=true}
 * writes the second ones anew, for a person to read the difference.
 */
public final class FilePairs {
  private static final boolean REWRITE = Boolean.getBoolean("readback.rewrite");

  private FilePairs() {}

  /** The files of a folder with that ending, by name. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
      assertTrue(!found.isEmpty(), "no case in " + folder);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The other file of the pair. */
  public static Path other(Path file, String ending, String otherEnding) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + otherEnding);
  }

  /** Holds that the file has this text. */
  public static void assertText(Path expected, String actual) {
    try {
      if (REWRITE) {
        Files.writeString(expected, actual);
      }
      assertTrue(
          Files.exists(expected), expected + " is missing; -Dreadback.rewrite=true writes it");
      assertEquals(Files.readString(expected), actual, expected.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
