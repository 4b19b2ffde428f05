package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program asks the same questions wherever it stands, and whatever its surroundings lack. */
class PlacesTest {
  private static final Path INSTALLATION = Console.LAUNCHER.getParent().getParent();
  private static final String FIRST = "Question 1 of 12";

  @TempDir Path folder;

  /**
   * A place.
   *
   * @param launcher as it is called
   * @param from the working directory
   * @param variables set, or with an empty value unset
   */
  private record Surroundings(
      String name, Path launcher, Path from, Map<String, String> variables) {}

  @TestFactory
  Stream<DynamicTest> theFirstQuestionIsAsked() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("some where é 日本"));
    Path moved = moved(elsewhere.resolve("read back"));
    Path kept = moved(elsewhere.resolve("kept"));
    assertTrue(kept.resolveSibling("../lib").toFile().setWritable(false));
    Path link = Files.createSymbolicLink(folder.resolve("rb"), Console.LAUNCHER);
    Path again = Files.createSymbolicLink(elsewhere.resolve("rb"), elsewhere.relativize(link));
    return Stream.of(
            in("another working directory", Map.of()),
            in("a dumb terminal", Map.of("TERM", "dumb")),
            in("no word on the terminal", Map.of("TERM", "")),
            in("no home", Map.of("HOME", "", "XDG_STATE_HOME", "")),
            in("a home that is not there", Map.of("HOME", folder.resolve("not/there").toString())),
            in("a locale without UTF-8", Map.of("LC_ALL", "C")),
            in("no stty", Map.of("PATH", tools().toString())),
            new Surroundings("a folder that is not to be written", kept, folder, Map.of()),
            new Surroundings("a symbolic link", link, folder, Map.of()),
            new Surroundings("a link to a link", again, folder, Map.of()),
            new Surroundings("blanks and letters of all kinds", moved, elsewhere, Map.of()),
            new Surroundings("the same, not in UTF-8", moved, folder, Map.of("LC_ALL", "C")))
        .map(place -> DynamicTest.dynamicTest(place.name(), () -> asks(place)));
  }

  @Test
  void theFirstQuestionIsAskedByAnotherJava() throws IOException, InterruptedException {
    Optional<String> other = otherJava();
    assumeTrue(other.isPresent(), "no other JDK stands beside this one, or in OTHER_JAVA_HOME");
    Path moved = moved(folder.resolve("moved"));
    asks(new Surroundings("", moved, folder, Map.of("JAVA_HOME", other.get())));
    List<String> command = List.of("env", "JAVA_HOME=" + other.get(), moved.toString());
    try (Console console = new Console(folder, 80, 24, command)) {
      console.await("not taken yet");
      console.type("q");
      assertEquals(0, console.exit());
    }
  }

  /** Named by an environment variable like JAVA_HOME, or the newest beside the JDK that runs. */
  private static Optional<String> otherJava() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> homes = Files.list(own.getParent())) {
      return Optional.ofNullable(System.getenv("OTHER_JAVA_HOME"))
          .or(
              () ->
                  homes
                      .filter(home -> feature(home) > Runtime.version().feature())
                      .max(Comparator.comparingInt(PlacesTest::feature))
                      .map(Path::toString));
    }
  }

  /** A JDK's main version as its release file tells; 0 where there is none. */
  private static int feature(Path home) {
    try {
      return Files.readAllLines(home.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> Runtime.Version.parse(line.replaceAll(".*=|\"", "")).feature())
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM=dumb, TERM is dumb", "-uTERM, TERM is not set", "TERM=, TERM is not set"})
  void aTerminalThatCannotShowScreensGetsPlainLines(String setting, String why) throws IOException {
    String launcher = Console.LAUNCHER.toString();
    List<String> command = List.of("env", setting, launcher, "take", "--type", "choice");
    try (Console console = new Console(folder, 80, 24, command)) {
      console.await("Plain lines, because " + why + ".");
      console.await("Question 1 of");
      console.type("q\n");
      assertEquals(0, console.exit());
      assertFalse(console.raw().contains("\u001b"), console.raw());
    }
  }

  @Test
  void withoutAHomeFolderTheScreensAreShownAllTheSame() throws IOException {
    String launcher = Console.LAUNCHER.toString();
    List<String> command = List.of("env", "-uHOME", "-uXDG_STATE_HOME", launcher);
    try (Console console = new Console(folder, 80, 24, command)) {
      console.await("not taken yet");
      console.type("q");
      assertEquals(0, console.exit());
    }
  }

  private Surroundings in(String name, Map<String, String> variables) {
    return new Surroundings(name, Console.LAUNCHER, folder, variables);
  }

  private void asks(Surroundings place) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(place.launcher().toString(), "--plain").directory(place.from().toFile());
    builder.environment().put("HOME", Files.createTempDirectory(folder, "home").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("XDG_STATE_HOME");
    place.variables().forEach((name, value) -> set(builder.environment(), name, value));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    List<String> asked = said.lines().filter(line -> line.startsWith(FIRST)).toList();
    assertEquals(1, asked.size(), said);
  }

  @AfterEach
  void links() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path link : all.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  private static void set(Map<String, String> environment, String name, String value) {
    if (value.isEmpty()) {
      environment.remove(name);
    } else {
      environment.put(name, value);
    }
  }

  /** A copy of the installation, as `mv` or `cp -r` makes it. */
  private static Path moved(Path to) throws IOException {
    try (Stream<Path> all = Files.walk(INSTALLATION)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(INSTALLATION.relativize(path).toString());
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to.resolve("bin/readback");
  }

  /** A folder with what a shell script may expect, and no stty. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    List<String> folders = new ArrayList<>(Arrays.asList(System.getenv("PATH").split(":")));
    for (String tool : List.of("sh", "java", "readlink", "ls", "cat", "sed")) {
      for (String each : folders) {
        Path file = Path.of(each, tool);
        if (Files.isExecutable(file) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), file);
        }
      }
    }
    return tools;
  }
}
