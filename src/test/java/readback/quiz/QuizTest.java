package readback.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.item.Response;
import readback.item.Verdict;

/** A sitting is a value; every act gives the next. */
class QuizTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Article ARTICLE = Article.of("harbour.txt", "The Harbour\n\nA boat came.\n");
  private static final Response RIGHT = Response.of("a boat");
  private static final Response WRONG = Response.of("a cart");

  private static Item item(int number, Level level) {
    return new Choice(
        About.of(level, "Question " + number + "?"),
        "a boat",
        List.of(Distractor.of("a cart"), Distractor.of("a train"), Distractor.of("a plane")));
  }

  private static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(i, Level.values()[i % 2]));
    }
    return items;
  }

  private static Quiz practice(int count) {
    return Quiz.begin(ARTICLE, Rules.practice(42), items(count), NOON);
  }

  private static Quiz exam(int count, Duration limit) {
    Rules rules = new Rules(Mode.EXAM, false, Optional.ofNullable(limit), 42);
    return Quiz.begin(ARTICLE, rules, items(count), NOON);
  }

  @Test
  void theSeedShufflesTheOptionsAndEachQuestionDifferently() {
    List<List<String>> shown =
        practice(20).turns().stream().map(turn -> turn.sheet().texts()).toList();
    assertEquals(shown, practice(20).turns().stream().map(turn -> turn.sheet().texts()).toList());
    assertTrue(shown.stream().distinct().count() > 5, shown.toString());
    Quiz other = Quiz.begin(ARTICLE, Rules.practice(43), items(20), NOON);
    assertFalse(shown.equals(other.turns().stream().map(turn -> turn.sheet().texts()).toList()));
  }

  @Test
  void aSittingWithoutQuestionsIsNone() {
    assertThrows(IllegalArgumentException.class, () -> practice(0));
  }

  @Test
  void inPracticeWhatIsScoredStaysScored() {
    Quiz answered = practice(3).respond(WRONG);
    assertFalse(answered.isOpenToAnswer());
    assertSame(answered, answered.respond(RIGHT));
    Quiz returned = answered.next().back();
    assertEquals(0, returned.respond(RIGHT).score().credit());
  }

  @Test
  void inAnExamTheLastAnswerCounts() {
    Quiz quiz = exam(3, null).respond(WRONG).next().back().respond(RIGHT);
    assertEquals(1, quiz.score().credit());
    assertTrue(quiz.isOpenToAnswer());
  }

  @Test
  void onceFinishedNothingChangesTheScoreOrTheTime() {
    Quiz done = exam(2, null).respond(RIGHT).finish(NOON.plusSeconds(30));
    assertFalse(done.isOpenToAnswer());
    assertSame(done, done.respond(WRONG));
    assertSame(done, done.next().at() == 1 ? done.skip() : done);
    assertSame(done, done.finish(NOON.plusSeconds(99)));
    assertEquals(Duration.ofSeconds(30), done.elapsed(NOON.plusSeconds(99)));
    assertEquals(Optional.of("odd"), done.flag("odd").current().note(), "a note is always welcome");
  }

  @Test
  void aSkippedQuestionEarnsNothingUntilItIsAnswered() {
    Quiz skipped = practice(2).skip();
    assertTrue(skipped.current().skipped());
    assertEquals(1, skipped.open());
    Quiz answered = skipped.respond(RIGHT);
    assertFalse(answered.current().skipped());
    assertEquals(1, answered.score().credit());
    assertFalse(answered.skip().current().skipped(), "an answer is not skipped away");
  }

  @Test
  void goingBackAndForthStaysWithinTheQuestions() {
    Quiz quiz = practice(2);
    assertEquals(0, quiz.back().at());
    assertEquals(1, quiz.next().next().next().at());
    assertTrue(quiz.next().isLast());
    assertThrows(IllegalArgumentException.class, () -> quiz.to(2));
    assertThrows(IllegalArgumentException.class, () -> quiz.to(-1));
  }

  @Test
  void timeIsUpWhenTheLimitIsReached() {
    Quiz quiz = exam(2, Duration.ofMinutes(1));
    assertFalse(quiz.isOutOfTime(NOON.plusSeconds(59)));
    assertTrue(quiz.isOutOfTime(NOON.plusSeconds(60)));
    assertFalse(practice(2).isOutOfTime(NOON.plusSeconds(1_000_000)));
  }

  @Test
  void timeSpentBeforeAPauseCountsTowardsTheLimit() {
    Quiz quiz = exam(2, Duration.ofMinutes(1)).resumed(NOON, Duration.ofSeconds(50));
    assertTrue(quiz.isOutOfTime(NOON.plusSeconds(10)));
  }

  @Test
  void aClockPutBackTakesNoTimeAway() {
    Quiz quiz = practice(1).resumed(NOON, Duration.ofSeconds(50));
    assertEquals(Duration.ofSeconds(50), quiz.elapsed(NOON.minusSeconds(3600)));
  }

  @Test
  void anEarlierVerdictIsTakenOverAsItWas() {
    Turn.Answer earlier = new Turn.Answer(WRONG, new Verdict(0.5, "As it was then."));
    Quiz quiz = practice(3).restored(1, earlier);
    assertEquals(0.5, quiz.score().credit());
    assertEquals(0, quiz.at());
    assertEquals(Optional.of(earlier), quiz.turns().get(1).answer());
  }

  @Test
  void theScoreIsTheSumOfCreditsInAllAndByLevel() {
    Quiz quiz = practice(4).respond(RIGHT).next().respond(RIGHT).next().respond(WRONG);
    assertEquals(
        new Score(
            2,
            4,
            Map.of(Level.LITERAL, new Score.Part(1, 2), Level.ATTRIBUTION, new Score.Part(1, 2))),
        quiz.score());
  }

  @Test
  void perCentAreRoundedDownSoThatOneHundredMeansAll() {
    assertEquals(99, new Score(199.5, 200, Map.of()).percent());
    assertEquals(100, new Score(0.1 + 0.2 + 0.7, 1, Map.of()).percent());
    assertEquals(66, new Score(2, 3, Map.of()).percent());
    assertEquals(0, new Score(0, 0, Map.of()).percent());
  }

  @Test
  void noSequenceOfActsBreaksASitting() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      Quiz quiz = round % 2 == 0 ? practice(5) : exam(5, Duration.ofMinutes(1));
      boolean isPractice = round % 2 == 0;
      double[] scored = new double[5];
      java.util.Arrays.fill(scored, -1);
      for (int act = 0; act < 60; act++) {
        quiz = acted(quiz, random);
        assertTrue(quiz.score().credit() >= 0 && quiz.score().credit() <= 5);
        for (int i = 0; isPractice && i < 5; i++) {
          Turn turn = quiz.turns().get(i);
          assertTrue(scored[i] < 0 || scored[i] == turn.credit(), "what was scored changed");
          scored[i] = turn.isAnswered() ? turn.credit() : -1;
        }
      }
    }
  }

  private static Quiz acted(Quiz quiz, Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> quiz.respond(random.nextBoolean() ? RIGHT : WRONG);
      case 1 -> quiz.skip();
      case 2 -> quiz.back();
      case 3 -> quiz.flag("odd");
      case 4 -> random.nextInt(30) == 0 ? quiz.finish(NOON.plusSeconds(9)) : quiz;
      case 5 -> quiz.respond(Response.of("nonsense", ""));
      default -> quiz.next();
    };
  }
}
