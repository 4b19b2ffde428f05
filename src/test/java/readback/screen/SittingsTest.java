package readback.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readback.attempt.JournalLine;
import readback.bank.Bank;
import readback.bank.Entry;
import readback.bank.Testlet;
import readback.item.About;
import readback.item.Level;
import readback.item.Response;
import readback.item.TrueFalse;
import readback.quiz.Mode;
import readback.quiz.Rules;

/** Sittings as lists of keys: what is shown, and what is kept before it is shown. */
class SittingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          choice       | 1 Enter                              | ✓ Right
          choice       | Down Enter                           | ✓ Right
          choice       | 2 Enter                              | ✗ Not right
          choice       | Up Enter                             | ✗ Not right
          multiple     | 1 2 3 Enter                          | ✓ Right
          multiple     | Space Down Space j Space Enter       | ✓ Right
          multiple     | 1 2 4 Enter                          | ◐ Partly right: 0.33 of 1 point
          multiple     | 4 5 Enter                            | ✗ Not right
          true-false   | 2 Enter                              | ✓ Right
          true-false   | 3 Enter                              | ✗ Not right
          short-answer | "Beijing" Enter                      | ✓ Right
          short-answer | "the beijing, China" Enter           | ✓ Right
          short-answer | "Bejing" Enter                       | ✗ Not right
          order        | 2 1 4 3 Enter                        | ✓ Right
          order        | Shift+Down Down Shift+Down Enter     | ✓ Right
          order        | J Down J Enter                       | ✓ Right
          order        | 3 4 1 2 Enter                        | ✗ Not right
          match        | 2 4 3 Enter                          | ✓ Right
          match        | Right Right Down Left Down 3 Enter   | ✓ Right
          match        | 2 1 3 Enter                          | ◐ Partly right: 0.67 of 1 point
          match        | 1 1 1 Enter                          | ✗ Not right
          locate       | Right Right Right Right Right Right Right Right Right Down Enter | ✓ Right
          locate       | Enter                                | ✗ Not right
          """)
  void everyKindIsAnsweredByItsKeysAndJudgedInWords(String kind, String keys, String verdict) {
    Scene scene = Scene.asked(Mode.PRACTICE, kind, "choice").sized(120, 40).keys(keys);
    assertEquals(verdict, scene.row(verdict).split(" *│")[0]);
    assertEquals(1, scene.kept().size());
  }

  @Test
  void aPracticeIsKeptLineByLineFromItsBeginningToItsSummary() {
    Scene scene =
        Scene.asked(Mode.PRACTICE, "choice", "short-answer", "true-false")
            .keys("2 Enter f \"Why?\" Enter Enter Esc s 2 Enter Enter Enter");
    assertEquals(
        "Result   US Rebuffs North Korean Offer for Military Talks         practice",
        scene.row("Result"));
    assertTrue(scene.effects.get(0) instanceof Effect.Begin);
    List<JournalLine> kept = scene.kept();
    assertEquals(
        List.of(
            new JournalLine.Answered("example-choice", Response.of("China"), 0),
            new JournalLine.Flagged("example-choice", "Why?"),
            new JournalLine.Skipped("example-short-answer"),
            new JournalLine.Answered("example-true-false", Response.of("false"), 1)),
        kept.subList(0, 4));
    JournalLine.Summary summary = (JournalLine.Summary) kept.get(4);
    assertEquals(1, summary.score().credit());
    assertEquals(3, summary.score().of());
  }

  @Test
  void whatPracticeScoredStaysScoredWhenGoneBackTo() {
    Scene scene = Scene.asked(Mode.PRACTICE, "choice", "true-false").keys("2 Enter Enter b");
    assertEquals("✗ Not right", scene.row("Not right"));
    scene.keys("1 Enter 2 Enter Enter");
    JournalLine.Summary summary = (JournalLine.Summary) scene.kept().get(2);
    assertEquals(1, summary.score().credit());
  }

  @Test
  void anExamTellsNothingUntilItIsFinishedAndTakesAnotherAnswerUntilThen() {
    Scene scene = Scene.asked(Mode.EXAM, "choice", "true-false").keys("2 Enter 2 Enter");
    assertEquals("", scene.row("Right"));
    assertEquals("", scene.row("Not right"));
    assertTrue(scene.row("Before you finish").contains("all questions are answered"));
    scene.keys("Up Up Enter");
    assertEquals("▌ 2  China", scene.row("China"));
    scene.keys("1 Enter Enter Enter");
    assertEquals("2 of 2   100 %   in 1 min 0 s", scene.row("100 %"));
    assertEquals(4, scene.kept().size());
  }

  @Test
  void anExamWhoseTimeIsUpIsFinishedWithWhatWasAnswered() {
    Rules rules = new Rules(Mode.EXAM, false, Optional.of(Duration.ofSeconds(70)), 42);
    Scene scene = Scene.asked(rules, "choice", "true-false");
    assertTrue(scene.session.hasClock());
    assertTrue(scene.row("Question 1").endsWith("2 min left"));
    scene.keys("1 Enter 2");
    assertTrue(scene.row("Question 2").endsWith("50 s left"));
    for (int i = 0; i < 10; i++) {
      scene.press(new Event.Tick());
    }
    assertEquals("Time is up: what was answered counts.", scene.row("Time is up"));
    assertEquals("1 of 2   50 %   in 1 min 10 s", scene.row("50 %"));
    assertFalse(scene.session.hasClock());
  }

  @Test
  void aClosedBookShowsTheArticleOnlyToExplain() {
    Rules rules = new Rules(Mode.PRACTICE, true, Optional.empty(), 42);
    Scene scene = Scene.asked(rules, "choice").sized(120, 40).keys("t PgDn");
    assertEquals("", scene.row("consultations before"));
    scene.keys("1 Enter");
    assertFalse(scene.row("consultations before").isEmpty());
  }

  @Test
  void pastedTextGoesIntoTheFieldAndNeverAnswers() {
    Scene scene = Scene.asked(Mode.PRACTICE, "short-answer", "choice");
    scene.press(new Event.Paste("Bei\r\njing\u001b[31m\n"));
    assertEquals("▸ Bei jing\ufffd[31m", scene.row("Bei jing"));
    assertEquals(List.of(), scene.kept());
  }

  @Test
  void whoAnswersTooEarlyIsTakenToTheLineThatIsMissing() {
    Scene scene = Scene.asked(Mode.PRACTICE, "match").keys("2 Down 1 Enter");
    assertEquals("Choose for every line first.", scene.row("first."));
    assertEquals("▌ Kim Tae-woo          ‹ ? ›", scene.row("Kim Tae-woo"));
    assertEquals(List.of(), scene.kept());
  }

  @Test
  void whoLeavesBeforeAnythingWasDoneIsNotToldThatItIsKept() {
    Scene scene = Scene.asked(Mode.PRACTICE, "choice", "locate");
    assertEquals("", scene.keys("Down Up q").session.farewell());
    String kept = "Kept: 0 of 2 answered. Start again to go on.";
    assertEquals(kept, scene.keys("f").keys("\"odd\" Enter q").session.farewell());
  }

  @Test
  void lettersAreTextInAFieldAndCommandsAfterEsc() {
    Scene scene = Scene.asked(Mode.PRACTICE, "short-answer", "choice").keys("q s ?");
    assertEquals("▸ qs?", scene.row("qs?"));
    scene.keys("Esc s");
    assertTrue(scene.row("Question 2 of 2").contains("practice"));
    scene.keys("q");
    assertTrue(scene.effects.get(scene.effects.size() - 1) instanceof Effect.Quit);
    assertEquals("Kept: 0 of 2 answered. Start again to go on.", scene.session.farewell());
  }

  @Test
  void aClickChoosesAnOptionOrASentence() {
    Scene choice = Scene.asked(Mode.PRACTICE, "choice").click(10, 8);
    assertEquals("▌ 3  Russia", choice.row("Russia"));
    Scene locate = Scene.asked(Mode.PRACTICE, "locate").sized(120, 40).click(70, 14);
    assertEquals("▌ Sentence 3 of 17", locate.row("Sentence").split(" *│")[0]);
  }

  @Test
  void theResultIsWalkedThroughAndSavedAndWhatWasMissedTakenAgain() {
    Scene scene =
        Scene.asked(Mode.PRACTICE, "choice", "true-false").keys("2 Enter Enter 2 Enter Enter");
    scene.keys("Enter");
    assertEquals("✗ Not right", scene.row("Not right"));
    assertTrue(scene.row("Question 1 of 2").endsWith("looking back"));
    scene.keys("Enter Enter w W");
    List<Effect> saves = scene.effects.subList(scene.effects.size() - 2, scene.effects.size());
    assertEquals(
        "readback-us-rebuffs-north-korean-offer-for-military-talks.md",
        ((Effect.Save) saves.get(0)).name());
    assertEquals(
        "readback-us-rebuffs-north-korean-offer-for-military-talks.json",
        ((Effect.Save) saves.get(1)).name());
    scene.keys("a");
    assertTrue(scene.row("Question 1 of 1").endsWith("missed"));
    Effect.Begin begin = (Effect.Begin) scene.effects.get(scene.effects.size() - 1);
    assertEquals(Mode.MISSED, begin.quiz().rules().mode());
  }

  @Test
  void aSittingIsGoneOnWithWhereItStopped() {
    Scene scene = Scene.home();
    assertEquals("▌ Go on: 1 of 7 answered, a day ago", scene.row("Go on"));
    scene.keys("Enter");
    assertTrue(scene.effects.get(0) instanceof Effect.Resume);
    assertTrue(scene.row("Question 2 of 7").contains("practice"));
    assertFalse(scene.row("changed since").isEmpty());
  }

  @Test
  void whatIsLoadedFillsPlacesKeptForItAndMovesNothing() {
    Scene scene = Scene.loading();
    List<String> before = scene.text().lines().toList();
    scene.press(new Event.Loaded(Scene.BANK, Scene.history()));
    List<String> after = scene.text().lines().toList();
    for (int i = 0; i < before.size(); i++) {
      boolean isKept =
          before.get(i).isBlank()
              || before.get(i).contains("Reading the questions")
              || after.get(i).endsWith(before.get(i).strip());
      assertTrue(isKept, before.get(i));
    }
  }

  @Test
  void aQuestionMendedMeanwhileIsAskedAsItIsNowAndItsAnswerKeepsItsCredit() {
    Scene scene = Scene.asked(Mode.PRACTICE, "true-false", "choice").keys("1 Enter e");
    assertTrue(scene.effects.get(2) instanceof Effect.Edit);
    scene.press(new Event.Loaded(mended(), Scene.history()));
    assertEquals("Is it peace?", scene.row("Is it"));
    assertEquals("✗ Not right", scene.row("Not right"));
    scene.keys("Enter 1 Enter Enter");
    assertEquals("1 of 2   50 %   in 45 s", scene.row("50 %"));
  }

  /** The bank with another stem and key at the place of the statement. */
  private static Bank mended() {
    List<Entry> entries =
        Scene.TESTLET.entries().stream()
            .map(
                entry ->
                    entry.item().identity().equals("example-true-false")
                        ? new Entry(
                            new TrueFalse(
                                About.of(Level.LITERAL, "Is it peace?"), TrueFalse.Truth.TRUE),
                            entry.place())
                        : entry)
            .toList();
    return new Bank(List.of(), List.of(new Testlet(Scene.TESTLET.article(), entries)), List.of());
  }

  @Test
  void aQuestionThatIsGoneMeanwhileStaysAsItWasAsked() {
    Scene scene = Scene.asked(Mode.PRACTICE, "choice", "true-false").keys("2 Enter");
    scene.press(new Event.Loaded(new Bank(List.of(), List.of(), List.of()), Scene.history()));
    assertEquals("✗ Not right", scene.row("Not right"));
  }

  @Test
  void whatIsToldFromOutsideIsSaidUntilTheNextKey() {
    Scene scene = Scene.asked(Mode.PRACTICE, "choice").press(new Event.Told("Saved as a.md."));
    assertEquals("Saved as a.md.", scene.row("Saved"));
    assertEquals("", scene.keys("1").row("Saved"));
  }
}
