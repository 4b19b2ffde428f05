package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import readback.bank.BankReader;
import readback.bank.Testlet;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Wish;
import readback.screen.Event;
import readback.screen.Frame;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.Run;
import readback.screen.Screen;
import readback.screen.Size;
import readback.screen.View;
import readback.screen.page.Session;

/** What a terminal is told so that it shows a frame. */
class PainterTest {
  private static final String BEGIN = "\u001b[?2026h";
  private static final String END = "\u001b[?2026l";

  @Test
  void aFirstFrameIsPaintedWholeBetweenTheMarksThatShowItAtOnce() {
    assertEquals(
        BEGIN + "\u001b[?25l\u001b[0m\u001b[2J\u001b[1;1H\u001b[0mone\u001b[3;1Htwo" + END,
        Painting.dark().paint(frame("one", "", "two")));
  }

  @Test
  void theSameFrameIsNotWrittenAgain() {
    Painting painting = Painting.dark();
    painting.paint(frame("one", "two"));
    assertEquals("", painting.paint(frame("one", "two")));
  }

  @Test
  void onlyWhatDiffersIsWritten() {
    Painting painting = Painting.dark();
    painting.paint(frame("a line that stays", "question 1 of 12"));
    assertEquals(
        BEGIN + "\u001b[2;10H\u001b[0m2" + END,
        painting.paint(frame("a line that stays", "question 2 of 12")));
  }

  @Test
  void whatIsGoneIsCleared() {
    Painting painting = Painting.dark();
    painting.paint(frame("a long line of many words"));
    assertEquals(BEGIN + "\u001b[1;7H\u001b[0m\u001b[K" + END, painting.paint(frame("a long")));
  }

  @Test
  void aForgottenScreenIsPaintedWhole() {
    Painting painting = Painting.dark();
    String first = painting.paint(frame("one", "two"));
    painting.painter().forget();
    assertEquals(first, painting.paint(frame("one", "two")));
    painting.painter().theme(Theme.PLAIN);
    assertEquals(first, painting.paint(frame("one", "two")));
  }

  @Test
  void theCursorShowsOnlyWhereAFrameHasOne() {
    Painting painting = Painting.dark();
    Frame typing =
        new Frame(new Size(9, 1), List.of(row("ab")), Optional.of(new Frame.Cursor(2, 0)));
    assertTrue(painting.paint(typing).endsWith("\u001b[1;3H\u001b[?25h" + END));
    String hidden = painting.paint(frame("ab", 9));
    assertEquals(BEGIN + "\u001b[?25l" + END, hidden);
  }

  @Test
  void noNulIsWrittenAfterACharacterOfTwoBytes() {
    String written = Painting.dark().paint(frame("café · naïve – 한국 é"));
    assertFalse(written.contains("\0"), written);
    assertEquals("café · naïve – 한국 é", Painting.shown(written));
  }

  @Test
  void noCharacterOfATextSteersTheTerminal() {
    for (String hostile :
        List.of(
            "\u001b", "\u0007", "\0", "\r", "\n", "\u007f", "\u0085", "\u009b", "\u202e", "\u2066",
            "\u200f", "\u2028", "\ud800")) {
      String written = Painting.dark().paint(frame("a" + hostile + "[31mb"));
      String shown = Painting.shown(written);
      assertTrue(shown.matches("a\\??\\[31mb"), () -> (int) hostile.charAt(0) + ": " + shown);
    }
  }

  @Test
  void asciiScreensAreSentNothingElse() {
    String written = new Painting(Theme.DARK_16, true).paint(frame("é한 x"));
    assertTrue(written.chars().allMatch(c -> c < 0x7f), written);
    assertEquals("?? x", Painting.shown(written));
  }

  @Test
  void aWideCharacterIsWrittenOnceAndClearedWhole() {
    Painting painting = Painting.dark();
    assertEquals("한국x", Painting.shown(painting.paint(frame("한국x", 5))));
    String written = painting.paint(frame("한abx", 5));
    assertEquals(BEGIN + "\u001b[1;3H\u001b[0mab" + END, written);
    assertEquals("ab", Painting.shown(painting.paint(frame("ab", 5)).replace(" ", "")));
  }

  @Test
  void aWideCharacterThatDoesNotFitIsLeftOut() {
    assertEquals("ab", Painting.shown(Painting.dark().paint(frame("ab한", 3))));
  }

  @Test
  void marksAreWrittenWithTheirLetter() {
    Painting painting = Painting.dark();
    assertEquals("xe\u0301y", Painting.shown(painting.paint(frame("xe\u0301y"))));
    assertEquals(BEGIN + "\u001b[1;2H\u001b[0me\u0302" + END, painting.paint(frame("xe\u0302y")));
  }

  @Test
  void aChosenOptionCostsFewBytes() {
    View view = new View(new Size(120, 40), false, Instant.EPOCH);
    Screen before = asking();
    Screen after = before.press(Event.Key.of(Event.Code.DOWN), view).next();
    Painting painting = Painting.dark();
    painting.paint(before.draw(view));
    int bytes = painting.paint(after.draw(view)).getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes > 0 && bytes <= 300, bytes + " bytes");
  }

  private static Screen asking() {
    Testlet testlet = BankReader.read(Path.of("questions")).testlets().get(0);
    Quiz quiz = Quiz.begin(testlet.article(), Rules.practice(1), testlet.items(), Instant.EPOCH);
    return Session.loading(Wish.USUAL, true).begun(quiz).next();
  }

  /** Whatever stood there before, and at whatever size. */
  @Test
  void paintedStepByStepTheScreenIsTheSameAsPaintedAtOnce() {
    Random random = new Random(11);
    Size size = new Size(24, 4);
    Painting painting = Painting.dark();
    ScreenTerminal screen = new ScreenTerminal(size.columns(), size.rows());
    for (int i = 0; i < 520; i++) {
      if (i >= 400) {
        size = new Size(2 + random.nextInt(299), 2 + random.nextInt(99));
        screen.setSize(org.jline.terminal.Size.of(size.columns(), size.rows()));
      }
      Frame frame = random(random, size);
      screen.write(painting.paint(frame));
      ScreenTerminal fresh = new ScreenTerminal(size.columns(), size.rows());
      fresh.write(Painting.dark().paint(frame));
      assertArrayEquals(Painting.cells(fresh), Painting.cells(screen), "frame " + i + ": " + frame);
    }
  }

  private static Frame random(Random random, Size size) {
    List<Row> rows = new ArrayList<>();
    for (int y = 0; y < size.rows(); y++) {
      rows.add(random.nextInt(4) == 0 ? Row.BLANK : new Row(runs(random)));
    }
    return new Frame(size, rows, Optional.empty());
  }

  private static List<Run> runs(Random random) {
    String[] pieces = {"word", " ", "é·", "한국", "x", "          ", "✓"};
    List<Run> runs = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Ink ink = Ink.values()[random.nextInt(Ink.values().length)];
      runs.add(new Run(pieces[random.nextInt(pieces.length)], ink));
    }
    return runs;
  }

  private static Frame frame(String text, int columns) {
    return new Frame(new Size(columns, 1), List.of(row(text)), Optional.empty());
  }

  private static Frame frame(String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(row(line));
    }
    return new Frame(new Size(40, lines.length), rows, Optional.empty());
  }

  private static Row row(String text) {
    return text.isEmpty() ? Row.BLANK : new Row(List.of(new Run(text, Ink.TEXT)));
  }
}
