package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An exception on any thread of the program: the terminal is given back, one line says what
 * happened, the exit code is that of an internal fault, and no answer is lost.
 */
class AccidentTest {
  private static final String LINE =
      "readback: stopped by an error in the program itself (NullPointerException). Every answer"
          + " given is kept. To see where, set READBACK_DEBUG=FILE.";

  @TempDir Path home;

  @Test
  void onTheThreadThatDrawsAfterAnAnswer() throws Exception {
    try (Saboteur saboteur = new Saboteur();
        Console console = begin(saboteur)) {
      answer(console);
      saboteur.strike("main");
      assertTold(console);
      assertEquals(1, kept());
    }
  }

  @Test
  void onTheThreadThatReadsKeysAfterAnAnswer() throws Exception {
    try (Saboteur saboteur = new Saboteur();
        Console console = begin(saboteur)) {
      answer(console);
      saboteur.strike("keyboard");
      // The exception waits for the end of the read.
      console.type("x");
      assertTold(console);
      assertEquals(1, kept());
    }
  }

  @Test
  void onTheThreadThatReadsTheQuestions() throws Exception {
    try (Saboteur saboteur = new Saboteur()) {
      saboteur.await("question files");
      try (Console console = begin(saboteur)) {
        assertTold(console);
      }
    }
  }

  @Test
  void onTheThreadThatReadsTheHistoryAfterASitting() throws Exception {
    try (Saboteur saboteur = new Saboteur()) {
      saboteur.await("history");
      try (Console console = begin(saboteur)) {
        answer(console);
        console.type("\r");
        assertTold(console);
        assertEquals(1, kept());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIGTERM", "SIGWINCH"})
  void onTheThreadThatHeedsASignal(String signal) throws Exception {
    try (Saboteur saboteur = new Saboteur()) {
      saboteur.await(signal + " handler");
      try (Console console = begin(saboteur)) {
        answer(console);
        if (signal.equals("SIGTERM")) {
          Job.of(console).signalProgram("TERM");
        } else {
          console.resize(60, 20);
        }
        assertTold(console);
        assertEquals(1, kept());
      }
    }
  }

  @Test
  void theseAreAllThreadsThatThereAre() throws Exception {
    try (Saboteur saboteur = new Saboteur();
        Console console = begin(saboteur)) {
      answer(console);
      console.type("\r");
      console.await("0 of 1");
      console.resize(60, 20);
      console.type("q");
      console.exit();
      TreeSet<String> own = new TreeSet<>(saboteur.started());
      own.removeIf(name -> name.endsWith(" handler") || name.equals("process reaper"));
      // Three are the JVM's; Thread-0 gives the terminal back where nobody else did.
      own.removeAll(List.of("Common-Cleaner", "Notification Thread", "DestroyJavaVM", "Thread-0"));
      assertEquals(List.of("history", "keyboard", "main", "question files"), List.copyOf(own));
    }
  }

  private Console begin(Saboteur saboteur) throws IOException {
    return new Console(
        home,
        80,
        24,
        List.of(
            "/bin/sh",
            "-c",
            "cd \"$HOME\"; stty intr ^G; stty -g >before; "
                + saboteur.invitation()
                + " \"$0\" --count 1 --seed 7; echo $? >code; stty -g >after",
            Console.LAUNCHER.toString()));
  }

  private static void answer(Console console) {
    console.await("not taken yet");
    console.type("\r");
    console.await("Question 1 of 1");
    console.type("1\r");
    console.await("the answer is not explained", text -> !text.contains("Enter answer"));
  }

  private void assertTold(Console console) throws IOException {
    console.exit();
    assertEquals("70", Files.readString(home.resolve("code")).strip(), console.text());
    assertEquals(Files.readString(home.resolve("before")), Files.readString(home.resolve("after")));
    assertEquals(Modes.BEFORE, Modes.after(console.raw()));
    String said = console.raw().replaceAll("\r?\n", "");
    assertTrue(said.endsWith(LINE), said);
  }

  private long kept() throws IOException {
    Path attempts = home.resolve(".local/state/readback/attempts");
    try (Stream<Path> files = Files.list(attempts)) {
      return Files.readString(files.findFirst().orElseThrow())
          .lines()
          .filter(line -> line.contains("\"event\":\"response\""))
          .count();
    }
  }
}
