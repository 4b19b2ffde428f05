package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher where a computer is set up otherwise than most. */
class PlacesTest {
  private static final String LAUNCHER = Console.LAUNCHER.toString();

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({"TERM=dumb, TERM is dumb", "-uTERM, TERM is not set", "TERM=, TERM is not set"})
  void aTerminalThatCannotShowScreensGetsPlainLines(String setting, String why) throws IOException {
    List<String> command = List.of("env", setting, LAUNCHER, "take", "--type", "choice");
    try (Console console = new Console(home, 80, 24, command)) {
      console.await("Plain lines, because " + why + ".");
      console.await("Question 1 of");
      console.type("q\n");
      assertEquals(0, console.exit());
      assertFalse(console.raw().contains("\u001b"), console.raw());
    }
  }

  @Test
  void withoutAHomeFolderTheQuizIsTakenAllTheSame() throws IOException {
    List<String> command = List.of("env", "-uHOME", "-uXDG_STATE_HOME", LAUNCHER);
    try (Console console = new Console(home, 80, 24, command)) {
      console.await("US Rebuffs North Korean Offer for Military Talks");
      console.type("q");
      assertEquals(0, console.exit());
    }
  }

  @Test
  void itIsStartedFromAnywhereThroughALinkInAPathWithBlanksAndLetters() throws IOException {
    Path folder = Files.createDirectories(home.resolve("mein Ordner/für Zoë 한"));
    Path link = Files.createSymbolicLink(folder.resolve("lies mich"), Console.LAUNCHER);
    Path relative = Files.createSymbolicLink(home.resolve("rb"), home.relativize(link));
    String elsewhere = "cd / && exec \"$0\"";
    List<String> command = List.of("/bin/sh", "-c", elsewhere, relative.toString());
    try (Console console = new Console(home, 80, 24, command)) {
      console.await("US Rebuffs North Korean Offer for Military Talks");
      console.type("q");
      assertEquals(0, console.exit());
    } finally {
      Files.delete(relative);
      Files.delete(link);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "C"})
  void itRunsFromAFolderWithBlanksAndLettersInAnyLocale(String locale) throws Exception {
    Path installed = home.resolve("meine Programme/für Zoë 한");
    copy(Console.LAUNCHER.getParent().getParent(), installed);
    Path out = home.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(installed.resolve("bin/readback").toString(), "take", "--plain")
            .redirectErrorStream(true)
            .redirectInput(Files.writeString(home.resolve("in"), "").toFile())
            .redirectOutput(out.toFile());
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LC_ALL", locale);
    Process process = builder.start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    String said = Files.readString(out);
    assertEquals(0, process.exitValue(), said);
    assertTrue(said.contains("Question 1 of 12"), said);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copied = to.resolve(from.relativize(file));
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
