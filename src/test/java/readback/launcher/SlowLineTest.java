package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program at the end of a line that delays bytes, and sizes that change faster than screens.
 */
class SlowLineTest {
  private static final String[] SEQUENCES = {
    "\u001b[A", "\u001bOB", "\u001b[1;5C", "\u001b[<0;200;50M", "\u001b]11;rgb:00/00/00\u001b\\"
  };

  /** Shorter and longer than an Escape waits for the rest of an arrow; milliseconds. */
  private static final int[] DELAYS = {1, 20, 90};

  private final Random random = new Random(17);

  @TempDir Path home;
  private Console console;

  @BeforeEach
  void atAQuestionWithATextField() throws IOException {
    List<String> command =
        List.of(Console.LAUNCHER.toString(), "take", "--seed", "7", "--type", "short-answer");
    console = new Console(home, 80, 24, command);
    console.await("Question 1 of");
    console.await("no text field", text -> text.contains("Esc commands"));
  }

  @Test
  void sequencesCutByDelaysAreNeverTypingAndNeverLeave() throws InterruptedException {
    for (String sequence : SEQUENCES) {
      for (int cut = 1; cut < sequence.length(); cut++) {
        typeInPieces(sequence, cut);
      }
    }
    // An Escape whose rest came late was the key, which turns letters into commands and back.
    console.type("\u001b[200~.\u001b[201~");
    assertField(".");
    leave();
  }

  @Test
  void aPasteCutByDelaysArrivesWhole() throws InterruptedException {
    String paste = "\u001b[200~éß\u001b[201~";
    for (int cut = 1; cut < paste.length(); cut++) {
      typeInPieces(paste, cut);
    }
    assertField("éß".repeat(paste.length() - 1));
    leave();
  }

  @Test
  void afterAnySizesInAHurryTheScreenIsTheOneOfTheLast() throws InterruptedException {
    String before = console.text();
    for (int i = 0; i < 500; i++) {
      console.resize(1 + random.nextInt(300), 1 + random.nextInt(100));
      console.type("\u001b[I");
      Thread.sleep(random.nextInt(4));
    }
    console.resize(80, 24);
    console.await("another screen than before", text -> text.equals(before));
    leave();
  }

  private void typeInPieces(String sequence, int cut) throws InterruptedException {
    console.type(sequence.substring(0, cut));
    Thread.sleep(DELAYS[random.nextInt(DELAYS.length)]);
    console.type(sequence.substring(cut));
    Thread.sleep(5);
  }

  private void assertField(String typed) {
    console.await("the field never held " + typed, text -> text.contains("▸ " + typed + " "));
  }

  private void leave() {
    console.type("\u0003");
    assertEquals(130, console.exit());
  }
}
