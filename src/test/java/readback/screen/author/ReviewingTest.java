package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewingTest {
  private static final String DRAFTS = "questions/a.generated.yaml";

  static final String FILE =
      """
      # Made from the article's words.
      article: us-rebuffs-north-korean-offer-for-military-talks.txt
      questions:
        - id: hill-arrived
          type: choice
          draft: true
          stem: Where did Hill arrive on Friday?
          answer: Japan
          distractors: [China, Russia]
          evidence: Hill arrived in Japan Friday

        - id: talks-resume
          type: short-answer
          draft: true   # by the machine
          stem: The talks resume in ___.
          answers: [Beijing]
          evidence: the six-party talks resume in Beijing on Wednesday

        # mine, from here on
        - id: mine
          type: true-false
          stem: Hill is an envoy.
          answer: true

        - id: armistice
          type: true-false
          draft: true
          stem: The war ended in 1953.
          answer: true
      generated:
        hill-arrived: "0123456789abcdef"
        talks-resume: "0123456789abcdef"
        armistice: "0123456789abcdef"
      """;

  private static Workshop workshop() {
    return new Workshop().file(DRAFTS, FILE).reviewing();
  }

  @Test
  void eachKeyIsOnTheDiskBeforeTheNextDraftShows() {
    Workshop workshop = workshop();
    assertEquals("Draft 1 of 3   choice · literal", workshop.row("Draft 1").substring(0, 31));

    workshop.keys("k");
    String kept = FILE.replaceFirst("    draft: true\n", "");
    assertEquals(kept, workshop.files.get(DRAFTS));
    assertTrue(workshop.row("Draft 2").endsWith("1 kept, 0 dropped"), workshop.text());

    workshop.keys("d");
    String dropped =
        kept.substring(0, kept.indexOf("  - id: talks")) + kept.substring(kept.indexOf("  # mine"));
    assertEquals(dropped, workshop.files.get(DRAFTS));
    assertTrue(workshop.row("Draft 3").endsWith("1 kept, 1 dropped"), workshop.text());
  }

  @Test
  void undoGivesBackEveryByte() {
    Workshop workshop = workshop().keys("k d k u u u");

    assertEquals(FILE, workshop.files.get(DRAFTS));
    assertTrue(workshop.row("Draft 1").endsWith("0 kept, 0 dropped"), workshop.text());
  }

  @Test
  void atTheEndItIsSaidWhatIsLeftAndHowToGoOn() {
    Workshop workshop = workshop().keys("s k d");
    assertEquals("1 draft left open.", workshop.row("left open"));

    assertTrue(workshop.keys("a").row("Draft 1").endsWith("1 kept, 1 dropped"));
    assertEquals("Every draft is reviewed.", workshop.keys("k").row("Every"));
    assertEquals("2 kept, 1 dropped; every draft is reviewed.", workshop.session.farewell());
  }

  @Test
  void theEditorOpensAtTheQuestionAndWhatChangedIsShown() {
    Workshop workshop = workshop().keys("s");
    workshop.editor = text -> text.replace("The talks resume", "The six-party talks resume");

    workshop.keys("e");

    assertEquals(12, workshop.edited.get(0).line());
    assertEquals("The six-party talks resume in ___.", workshop.row("The six-party"));
  }

  @Test
  void aFaultMadeInTheEditorIsShownWhereItStands() {
    Workshop workshop = workshop();
    workshop.editor = text -> text.replace("id: hill-arrived\n    type: choice", "type: chioce");
    workshop.keys("e");

    assertEquals("Draft 1 of 3", workshop.row("Draft 1").substring(0, 12));
    assertEquals(
        "Line 4: there is no type 'chioce'. Did you mean 'choice'? The types are",
        workshop.row("Line 4"));
    workshop.editor = text -> text.replace("chioce", "choice");
    assertEquals("Where did Hill arrive on Friday?", workshop.keys("e").row("Where"));
  }

  @Test
  void whatAnotherProgramWroteMeanwhileIsNotLost() {
    Workshop workshop = workshop();
    String theirs = FILE.replace("# mine, from here on", "# mine!");
    workshop.file(DRAFTS, theirs).keys("k");

    assertEquals(theirs, workshop.files.get(DRAFTS));
    assertTrue(workshop.notice().orElse("").startsWith("Not saved"));
    assertTrue(workshop.row("Draft 1").endsWith("0 kept, 0 dropped"), workshop.text());
    workshop.keys("k");
    assertEquals(theirs.replaceFirst("    draft: true\n", ""), workshop.files.get(DRAFTS));
  }

  @Test
  void whatWasDoneCanBeTakenBackAfterAnEditElsewhereAndTheEditStays() {
    Workshop workshop = workshop().keys("k d");
    workshop.editor = text -> text.replace("The war ended in 1953.", "The war ended in July 1953.");
    workshop.keys("e u u");

    assertEquals(FILE.replace("in 1953.", "in July 1953."), workshop.files.get(DRAFTS));
    assertTrue(workshop.row("Draft 1").endsWith("0 kept, 0 dropped"), workshop.text());
  }

  @Test
  void whereTheEditWasInTheSameLinesItIsSaidThatThereIsNoMoreToUndo() {
    Workshop workshop = workshop().keys("k");
    String edited =
        FILE.replaceFirst("    draft: true\n", "").replaceFirst("type: choice", "type: choice  #");
    workshop.editor = text -> edited;
    workshop.keys("e u");

    assertEquals(edited, workshop.files.get(DRAFTS));
    assertEquals(Optional.of(Shelf.CUT), workshop.notice());
  }
}
