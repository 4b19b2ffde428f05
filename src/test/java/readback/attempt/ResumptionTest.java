package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.item.Response;
import readback.item.Verdict;
import readback.quiz.Quiz;
import readback.quiz.Turn;

class ResumptionTest {
  private static final Instant LATER = Sittings.after(5000);

  @TempDir Path folder;
  private final List<Item> items = Sittings.choices(4);

  /** Right, wrong, skipped and flagged, open; left after forty seconds. */
  private Attempt left() {
    Quiz quiz = Sittings.exam(items);
    Journal journal = Sittings.in(folder).begin(quiz, "questions", Sittings.NOON);
    journal.keep(Sittings.answered("q1", 1, "a boat"), Sittings.after(10));
    journal.keep(Sittings.answered("q2", 0, "a cart"), Sittings.after(20));
    journal.keep(new JournalLine.Skipped("q3"), Sittings.after(30));
    journal.keep(new JournalLine.Flagged("q3", "Which boat?"), Sittings.after(40));
    journal.close();
    return Sittings.in(folder).read(journal.file()).orElseThrow();
  }

  private static Resumption resumed(Attempt attempt, List<Item> bank) {
    return Resumption.of(attempt, Sittings.ARTICLE, bank, LATER).orElseThrow();
  }

  private static Item changed(String id, String... options) {
    List<Distractor> wrong = new ArrayList<>();
    for (int i = 1; i < options.length; i++) {
      wrong.add(Distractor.of(options[i]));
    }
    return new Choice(Sittings.about(id, Level.LITERAL, "What came in?"), options[0], wrong);
  }

  @Test
  void aSittingComesBackAsItWasLeft() {
    Resumption resumption = resumed(left(), items);
    Quiz quiz = resumption.quiz();
    assertEquals(List.of(), resumption.told());
    assertEquals(Sittings.exam(items).rules(), quiz.rules());
    assertEquals(
        Sittings.exam(items).turns().stream().map(Turn::sheet).toList(),
        quiz.turns().stream().map(Turn::sheet).toList());
    assertEquals(
        new Turn.Answer(Response.of("a boat"), Verdict.RIGHT), quiz.turns().get(0).answer().get());
    assertEquals(
        new Turn.Answer(Response.of("a cart"), Verdict.WRONG), quiz.turns().get(1).answer().get());
    assertTrue(quiz.turns().get(2).skipped());
    assertEquals(Optional.of("Which boat?"), quiz.turns().get(2).note());
    assertEquals(3, quiz.at(), "the first that is open");
    assertFalse(quiz.finished());
  }

  @Test
  void theTimeSpentBeforeCountsAndThePauseDoesNot() {
    Quiz quiz = resumed(left(), items).quiz();
    assertEquals(Duration.ofSeconds(40), quiz.elapsed(LATER));
    assertEquals(Duration.ofSeconds(45), quiz.elapsed(LATER.plusSeconds(5)));
  }

  @Test
  void whatChangedAndWhatIsGoneIsTold() {
    List<Item> bank = new ArrayList<>(items);
    bank.set(1, changed("q2", "a boat", "a cart", "a plane"));
    bank.set(3, changed("q4", "a ship", "a cart", "a train"));
    bank.remove(0);
    Resumption resumption = resumed(left(), bank);
    assertEquals(List.of("2 questions changed since, 1 is gone."), resumption.told());
    assertEquals(3, resumption.quiz().turns().size());
  }

  @Test
  void oneOfEitherIsToldInTheSingular() {
    List<Item> bank = new ArrayList<>(items);
    bank.remove(0);
    assertEquals(List.of("1 question is gone."), resumed(left(), bank).told());
    bank.remove(0);
    assertEquals(List.of("2 questions are gone."), resumed(left(), bank).told());
    bank.set(0, changed("q3", "a boat", "a barge"));
    assertEquals(List.of("1 question changed since, 2 are gone."), resumed(left(), bank).told());
  }

  @Test
  void whatWasScoredStaysScoredThoughTheKeyIsAnother() {
    List<Item> bank = new ArrayList<>(items);
    bank.set(0, changed("q1", "a cart", "a boat", "a train"));
    Resumption resumption = resumed(left(), bank);
    assertEquals(
        new Verdict(1, "The question was changed after this answer."),
        resumption.quiz().turns().get(0).answer().get().verdict());
    assertEquals(List.of(), resumption.told(), "the same three texts are shown");
  }

  @Test
  void aSittingOfWhichNoQuestionIsLeftIsOver() {
    assertEquals(
        Optional.empty(), Resumption.of(left(), Sittings.ARTICLE, Sittings.choices(0), LATER));
  }

  @Test
  void newQuestionsInTheBankDoNotJoinASittingThatHasBegun() {
    List<Item> bank = new ArrayList<>(items);
    bank.add(0, Sittings.choice("new"));
    assertEquals(resumed(left(), items), resumed(left(), bank));
  }

  @Test
  void theLaterOfTwoAnswersInAnExamCounts() {
    Attempt attempt = left();
    List<JournalLine> lines = new ArrayList<>(attempt.lines());
    lines.add(Sittings.answered("q1", 0, "a train"));
    lines.add(new JournalLine.Skipped("q1"));
    Attempt twice =
        new Attempt(
            attempt.file(),
            attempt.begun(),
            attempt.last(),
            attempt.article(),
            attempt.rules(),
            attempt.asked(),
            lines,
            attempt.spent());
    Turn turn = resumed(twice, items).quiz().turns().get(0);
    assertEquals(Response.of("a train"), turn.answer().get().response());
    assertFalse(turn.skipped());
  }
}
