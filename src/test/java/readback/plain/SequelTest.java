package readback.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.attempt.JournalLine;
import readback.item.About;
import readback.item.Item;
import readback.item.Level;
import readback.item.Response;
import readback.item.ShortAnswer;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Score;

class SequelTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Article BOAT =
      Article.of("boat.txt", "Boat\n\nA boat came in. It left again.\n");
  private static final List<Item> ITEMS = List.of(item("What came in?"), item("What left?"));
  private final StringBuilder out = new StringBuilder();

  @Test
  void aSittingIsComparedWithThoseBeforeIt() {
    Quiz half = finished(Mode.PRACTICE, "boat", "train");
    assertEquals(
        Optional.of("Your first sitting on this article."), Sequel.compared(half, History.NONE));
    assertEquals(
        Optional.of("Last time 0 percent, best 100 percent."),
        Sequel.compared(half, new History(List.of(sat(0, 2), sat(1, 0)))));
    assertEquals(
        Optional.of("Last time 0 percent, best 0 percent; this is your best so far."),
        Sequel.compared(half, new History(List.of(sat(1, 0)))));
  }

  @Test
  void whatWasMissedIsNoSittingLikeTheOthers() {
    Quiz missed = finished(Mode.MISSED, "boat", "boat");

    assertEquals(Optional.empty(), Sequel.compared(missed, new History(List.of(sat(0, 1)))));
  }

  @Test
  void whatWasMissedCanBeTakenAgain() {
    Quiz again = again("what?", "y").orElseThrow();

    assertEquals("What left?", again.current().item().stem());
    assertEquals(Mode.MISSED, again.rules().mode());
    assertEquals(
        """

        Take again what you missed, 1 question, y or n: what?
        Type y to take it again, or n to leave.
        Take again what you missed, 1 question, y or n: y
        """,
        out.toString());
  }

  @Test
  void enterNoAndTheEndOfTheInputLeave() {
    assertEquals(Optional.empty(), again("n"));
    assertEquals(Optional.empty(), again(""));
    assertEquals(Optional.empty(), again());
  }

  @Test
  void whoMissedNothingIsNotAsked() {
    Quiz all = finished(Mode.PRACTICE, "boat", "boat");

    assertEquals(Optional.empty(), Sequel.again(all, NOON, talk("y")));
    assertEquals("", out.toString());
  }

  private Optional<Quiz> again(String... typed) {
    return Sequel.again(finished(Mode.PRACTICE, "boat", "train"), NOON, talk(typed));
  }

  private Talk talk(String... typed) {
    String lines = String.join("\n", typed) + (typed.length == 0 ? "" : "\n");
    return new Talk(new BufferedReader(new StringReader(lines)), out, false, true);
  }

  private static Item item(String stem) {
    return new ShortAnswer(About.of(Level.LITERAL, stem), List.of("boat"));
  }

  private static Quiz finished(Mode mode, String... answers) {
    Rules rules = new Rules(mode, false, Optional.empty(), 1);
    Quiz quiz = Quiz.begin(BOAT, rules, ITEMS, NOON);
    for (int i = 0; i < answers.length; i++) {
      quiz = quiz.to(i).respond(Response.of(answers[i]));
    }
    return quiz.finish(NOON.plusSeconds(60));
  }

  private static Attempt sat(int hour, double credit) {
    Score score = new Score(credit, 2, Map.of(Level.LITERAL, new Score.Part(credit, 2)));
    Instant begun = NOON.minusSeconds(7200).plusSeconds(3600L * hour);
    return new Attempt(
        Path.of("a.jsonl"),
        begun,
        begun.plusSeconds(60),
        BOAT.name(),
        new Rules(Mode.PRACTICE, false, Optional.empty(), 1),
        List.of(),
        List.of(new JournalLine.Summary(score, Duration.ofSeconds(60), Map.of())),
        Duration.ofSeconds(60));
  }
}
