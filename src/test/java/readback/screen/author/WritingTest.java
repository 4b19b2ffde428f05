package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.bank.FilePairs;
import readback.screen.Event;

class WritingTest {
  /**
   * What is typed for a question of each type, from the type's line on; the preview comes after.
   */
  private static final List<String> EACH_TYPE =
      List.of(
          "1 Enter Enter Enter Down Down Down Down Enter <Where did Hill arrive on Friday?> Enter"
              + " <Japan> Enter <China> Enter <The talks resume there later.> Enter <Russia>"
              + " Enter Enter Enter <The report says so.> Enter",
          "2 Enter 3 Enter Enter Enter <Who else is in the talks?> Enter <China> Enter <Japan> Enter"
              + " Enter <India> Enter Enter Enter Enter",
          "3 Enter Enter Tab <The war ended with a treaty.> Enter Right Enter Enter",
          "4 Enter Enter Tab <The talks resume in ___.> Enter <Beijing> Enter <Beijing, China>"
              + " Enter Enter Enter",
          "5 Enter Enter Tab <What came first?> Enter <the war> Enter <the offer> Enter"
              + " <the talks> Enter Enter Enter",
          "6 Enter Enter Tab <Who is what?> Enter <Hill> Enter <envoy> Enter <Kim> Enter <researcher>"
              + " Enter Enter Enter <reporter> Enter Enter Enter Enter",
          "7 Enter Enter Enter Down Down Enter <Point at what the agency reported.> Enter Enter");

  @Test
  void aQuestionOfEachTypeIsWrittenFromTheFirstKeyToTheFile() {
    Workshop workshop = new Workshop();
    for (String keys : EACH_TYPE) {
      workshop.adding().keys(keys);
      assertEquals("‹ preview and save ›", workshop.row("▌").substring(1).strip(), keys);
      workshop.keys("Enter Enter");
      assertTrue(workshop.row("Saved in").startsWith("✓ Saved in"), workshop.text());
    }
    assertEquals(List.of(), workshop.bank().faults());
    FilePairs.assertText(
        Path.of("src/test/resources/screens/added.yaml"),
        workshop.files.get("questions/us-rebuffs-north-korean-offer-for-military-talks.yaml"));
  }

  @Test
  void aQuestionIsAddedToTheFirstFileThatPeopleWrote() {
    String mine = "article: " + Workshop.ARTICLE.name() + "\r\nquestions:   # none yet\r\n";
    Workshop workshop =
        new Workshop()
            .file("questions/a.generated.yaml", mine)
            .file(Workshop.MINE, mine)
            .adding()
            .keys("3 Tab Tab Tab <Hill is an envoy.> Enter Enter Enter Enter Enter");

    assertEquals(mine, workshop.files.get("questions/a.generated.yaml"));
    assertEquals(
        mine
            + "  - type: true-false\r\n    level: literal\r\n    stem: >-\r\n"
            + "      Hill is an envoy.\r\n    answer: true\r\n",
        workshop.files.get(Workshop.MINE));
    assertEquals("✓ Saved in questions/mine.yaml, line 3.", workshop.row("Saved"));
  }

  @Test
  void whatKeepsAQuestionOutOfTheQuizIsSaidAndNotSaved() {
    Workshop workshop =
        new Workshop().adding().keys("Tab Tab Tab <Who?> Enter <Hill> Enter <Hill>");
    assertEquals(
        "✗ key-among-distractors: 'Hill' is also the right answer. Take it out, or",
        workshop.row("✗"));

    workshop.keys("Enter Enter Enter Enter Enter Enter Enter");

    assertEquals("Not saved: 'Hill' is also the right answer.", workshop.notice().orElse(""));
    assertTrue(workshop.files.isEmpty());
  }

  @Test
  void theSameQuestionIsNotAddedTwice() {
    String keys = "3 Tab Tab Tab <Hill is an envoy.> Enter Enter Enter Enter Enter";
    Workshop workshop = new Workshop().adding().keys(keys).keys("n").keys(keys);

    assertEquals(
        "Not saved: another question says and asks the same.", workshop.notice().orElse(""));
    assertEquals(1, workshop.bank().testlets().get(0).entries().size());
  }

  @Test
  void whatIsStillMissingIsSaidWhileItIs() {
    Workshop workshop = new Workshop().adding();
    assertEquals(
        "Still needed: the question, an answer, a distractor.", workshop.row("Still needed"));

    workshop.keys("Tab Tab Tab <Who?> Enter <Hill>");
    assertEquals("Still needed: a distractor.", workshop.row("Still needed"));
  }

  @Test
  void whatWasTypedForOneTypeIsKeptWhileAnotherIsTried() {
    Workshop workshop =
        new Workshop()
            .adding()
            .keys("Tab Tab Tab <Who?> Enter <Hill> Enter <Kim> Up Up Up Up Up 3");
    assertEquals("", workshop.row("Kim"));

    workshop.keys("1");

    assertEquals("Distractor   Kim", workshop.row("Kim"));
  }

  @Test
  void escapeNeverLosesWhatWasTypedWithoutAsking() {
    Workshop workshop = new Workshop().adding().keys("Tab Tab Tab <Who?> Esc Esc");
    assertEquals("Throw this question away?", workshop.row("Throw"));

    assertEquals("Question     Who?", workshop.keys("Esc").row("Who?").substring(2));
    workshop.keys("Esc");
    assertFalse(workshop.isLeft);
    assertTrue(workshop.keys("Enter").isLeft);
  }

  @Test
  void leavingAsksTooAndAnInterruptionPrintsWhatWasTyped() {
    Workshop workshop = new Workshop().adding().keys("Tab Tab Tab <Who?> Esc q");
    assertFalse(workshop.isLeft);
    assertEquals("Throw this question away?", workshop.row("Throw"));

    assertEquals("This question was not saved:\nWho?\n", workshop.keys("Esc").session.farewell());
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotOverwrittenAndTheQuestionNotLost() {
    Workshop workshop =
        new Workshop().file(Workshop.MINE, "article: " + Workshop.ARTICLE.name() + "\n").adding();
    workshop.keys("3 Tab Tab Tab <Hill is an envoy.> Enter Enter Enter Enter");
    String theirs = "article: " + Workshop.ARTICLE.name() + "\n# theirs\n";
    workshop.file(Workshop.MINE, theirs).keys("Enter");

    assertEquals(theirs, workshop.files.get(Workshop.MINE));
    assertEquals("Preview   as it is asked", workshop.row("Preview"));
    workshop.keys("Enter");
    assertTrue(workshop.files.get(Workshop.MINE).startsWith(theirs));
    assertTrue(workshop.files.get(Workshop.MINE).contains("Hill is an envoy."));
  }

  @Test
  void theArrowsGoByLinesWithinALongTextAndByWordsWithCtrl() {
    Workshop workshop =
        new Workshop().adding().keys("Tab Tab Tab <" + "word ".repeat(15) + "end> Up");
    assertEquals(2, workshop.row("▌").indexOf("Question"), workshop.text());

    workshop.press(new Event.Key(Event.Code.LEFT, "", true, false, false)).keys("<X>");

    assertTrue(workshop.row("Xword").length() > 0, workshop.text());
  }

  @Test
  void aPasteOfSeveralLinesIsOneText() {
    Workshop workshop = new Workshop().adding().keys("Tab Tab Tab");
    workshop.press(new Event.Paste("Who\narrived\tin 日本?"));

    assertEquals("Question     Who arrived in 日本?", workshop.row("日本").substring(2));
  }

  @Test
  void theNewQuestionComesBackToTheSittingThatItWasWrittenIn() {
    Workshop workshop = new Workshop().adding().keys("3 Tab Tab Tab <Hill is an envoy.>");
    workshop.keys("Enter Enter Enter Enter Enter");
    workshop.session =
        readback.screen.page.Session.loading(readback.quiz.Wish.USUAL, false)
            .authored(new Questions("questions"));
    workshop.press(new Event.Loaded(workshop.bank(), readback.attempt.History.NONE));

    workshop.keys("Enter n 3 Tab Tab Tab <Kim is an envoy.> Enter Right Enter Enter Enter Enter");

    assertEquals(2, workshop.bank().testlets().get(0).entries().size());
    assertEquals("Hill is an envoy.", workshop.keys("Enter").row("Hill is"));
  }
}
