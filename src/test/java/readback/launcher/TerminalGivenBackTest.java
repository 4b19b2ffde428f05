package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a sitting ends, the terminal is as it was: its settings, to which the reader's own key
 * for an interrupt belongs, the screen, the cursor, and no reports of mouse or pastes.
 */
class TerminalGivenBackTest {
  /**
   * A shell with jobs of its own, as the reader's; once the quiz has ended or was stopped, it goes
   * on.
   */
  private static final String SHELL =
      "set -m; stty intr ^G; stty -g >before; \"$0\" take --seed 7 --type choice; echo $? >code;"
          + " stty -g >after; echo 'back in the shell'; ";

  @TempDir Path home;

  @Test
  void afterQuitting() throws Exception {
    assertGivenBack(0, console -> console.type("q"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0003", "\u0007"})
  void afterCtrlCAndAfterTheReadersOwnKeyForAnInterrupt(String key) throws Exception {
    assertGivenBack(130, console -> console.type(key));
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "USR1, 130"})
  void afterASignalToTheProgram(String signal, int code) throws Exception {
    assertGivenBack(code, console -> signal(signal, java(console)));
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
  void afterASignalToTheLauncher(String signal, int code) throws Exception {
    assertGivenBack(code, console -> signal(signal, launcher(console)));
  }

  @Test
  void afterTheProgramIsKilled() throws Exception {
    String written = assertGivenBack(137, console -> signal("KILL", java(console)));
    assertTrue(written.contains("readback: was killed; every answer given is kept"), written);
  }

  @Test
  void whileItIsStoppedAndThenItGoesOn() throws Exception {
    try (Console console = begin("read line; fg; echo $? >code; stty -g >end")) {
      String unanswered = console.text();
      // A key that was heard tells that signals are heard, too.
      console.type("2");
      console.await("nothing is chosen", text -> !text.equals(unanswered));
      String question = console.text();
      console.type("\u001a");
      console.await("back in the shell");
      assertEquals(read("before"), read("after"));
      assertEquals(Modes.BEFORE, Modes.after(console.raw()));
      console.type("\n");
      console.await("the question is not shown again", text -> text.equals(question));
      assertEquals(Modes.TAKEN, Modes.after(console.raw()));
      console.type("?");
      console.await("the keys are dead", text -> !text.equals(question));
      console.type("\u0003");
      console.exit();
      assertEquals(Modes.BEFORE, Modes.after(console.raw()));
    }
    assertEquals("130", read("code"));
    assertEquals(read("before"), read("end"));
  }

  @Test
  void whileAnEditorIsStoppedAndThenGoesOn() throws Exception {
    Path editor = home.resolve("editor");
    Files.writeString(
        editor, "#!/bin/sh\necho editing; read a; kill -s TSTP 0; echo 'editing again'; read b\n");
    assertTrue(editor.toFile().setExecutable(true));
    String shell = "EDITOR=\"$HOME/editor\"; export EDITOR; " + SHELL;
    try (Console console =
        new Console(home, 80, 24, command(shell + "read line; fg; echo $? >code"))) {
      start(console);
      String question = console.text();
      console.type("e");
      console.await("editing");
      console.type("\n");
      console.await("back in the shell");
      assertEquals(read("before"), read("after"));
      assertEquals(Modes.BEFORE, Modes.after(console.raw()));
      console.type("\n");
      console.await("editing again");
      console.type("\n");
      console.await("the question is not shown again", text -> text.equals(question));
      assertEquals(Modes.TAKEN, Modes.after(console.raw()));
      console.type("\u0003");
      console.exit();
    }
    assertEquals("130", read("code"));
  }

  @Test
  void theKeyThatWouldDumpThreadsDoesNothing() throws Exception {
    try (Console console = begin("")) {
      String question = console.text();
      console.type("\u001c");
      console.type("?");
      console.await("no help", text -> !text.equals(question));
      console.type("\u0003");
      console.exit();
      assertEquals("130", read("code"));
      assertFalse(console.raw().contains("Full thread dump"), console.raw());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "trap '' HUP; "})
  void nothingStaysBehindWhenTheTerminalIsClosed(String before) throws Exception {
    try (Console console = new Console(home, 80, 24, command(before + SHELL))) {
      start(console);
      List<ProcessHandle> programs = console.programs();
      assertTrue(programs.size() >= 2, programs.toString());
      console.type("1\r");
      console.await("the answer is not explained", text -> !text.contains("Enter answer"));
      console.hangUp();
      for (ProcessHandle program : programs) {
        program.onExit().get(10, TimeUnit.SECONDS);
      }
    }
    assertEquals(1, attempts());
  }

  @Test
  void aResizeInTheMiddleChangesNothingButTheLayout() throws Exception {
    try (Console console = begin("")) {
      String question = console.text();
      console.resize(50, 16);
      console.await("no small screen", text -> isWhole(text, 50, 16));
      console.resize(132, 43);
      console.await("no large screen", text -> isWhole(text, 132, 43));
      console.resize(80, 24);
      console.await("not the screen that was before", text -> text.equals(question));
      console.type("\u0003");
      console.exit();
      assertEquals(Modes.BEFORE, Modes.after(console.raw()));
    }
  }

  private static boolean isWhole(String text, int columns, int rows) {
    List<String> lines = text.lines().toList();
    String last = lines.get(lines.size() - 1);
    return lines.size() == rows
        && last.length() == columns
        && text.contains("Question 1 of")
        && !last.isBlank();
  }

  /** Lets something end a sitting; all that was written to the terminal. */
  private String assertGivenBack(int code, Consumer<Console> end) throws Exception {
    try (Console console = begin("")) {
      end.accept(console);
      console.exit();
      assertEquals("" + code, read("code"), console.text());
      assertEquals(read("before"), read("after"));
      assertEquals(Modes.BEFORE, Modes.after(console.raw()));
      return console.raw();
    }
  }

  /** A sitting at its first question. */
  private Console begin(String afterwards) throws IOException {
    Console console = new Console(home, 80, 24, command(SHELL + afterwards));
    start(console);
    return console;
  }

  private static void start(Console console) {
    console.await("Question 1 of");
    console.await("the screen is not whole", text -> isWhole(text, 80, 24));
    assertEquals(Modes.TAKEN, Modes.after(console.raw()));
  }

  private List<String> command(String script) {
    return List.of("/bin/sh", "-c", "cd \"$HOME\"; " + script, Console.LAUNCHER.toString());
  }

  private static ProcessHandle java(Console console) {
    return console.programs().stream()
        .filter(program -> program.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElseThrow();
  }

  private static ProcessHandle launcher(Console console) {
    return java(console).parent().orElseThrow();
  }

  private static void signal(String signal, ProcessHandle program) {
    try {
      new ProcessBuilder("kill", "-" + signal, "" + program.pid()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(home.resolve(file)).strip();
  }

  private int attempts() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(".local/state/readback/attempts"))) {
      return (int) files.count();
    }
  }
}
