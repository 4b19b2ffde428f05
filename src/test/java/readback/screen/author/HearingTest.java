package readback.screen.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.attempt.Said;
import readback.attempt.Said.Form;

class HearingTest {
  private static final String DRAFTS = "questions/a.generated.yaml";
  private static final Remark TALKS =
      remark(
          "talks-resume",
          said("talks-resume", Form.NOTE, "Peking is right too", "1"),
          said("talks-resume", Form.ANSWER, "Peking", "1"),
          said("talks-resume", Form.ANSWER, "Peking", "2"),
          said("talks-resume", Form.ANSWER, "Japan", "3"));
  private static final Remark HILL =
      remark(
          "hill-arrived",
          said("hill-arrived", Form.NOTE, "", "1"),
          said("hill-arrived", Form.ANSWER, "China", "2"));
  private static final Remark GONE =
      new Remark(
          "old-one",
          List.of(said("old-one", Form.NOTE, "Two are right", "1")),
          List.of("Japan", "China"));

  static Workshop hearing() {
    Workshop workshop = new Workshop().file(DRAFTS, ReviewingTest.FILE);
    List<Remark> remarks = List.of(GONE, TALKS, HILL);
    return workshop.opening(Hearing.of(workshop.bank().files(), remarks).orElseThrow());
  }

  @Test
  void whatReadersTypedIsAcceptedWithOneKeyAndTakenBackWithAnother() {
    Workshop workshop = hearing();
    assertEquals("! “Peking is right too”", workshop.row("too"));
    assertEquals("1 “Peking”  typed 2 times, not accepted", workshop.row("2 times"));

    workshop.keys("1");

    assertEquals(
        ReviewingTest.FILE.replace("[Beijing]", "[Beijing, Peking]"), workshop.files.get(DRAFTS));
    assertEquals("1 “Japan”  typed once, not accepted", workshop.row("once"));
    assertEquals(ReviewingTest.FILE, workshop.keys("u").files.get(DRAFTS));
  }

  @Test
  void whatIsDealtWithIsKeptAndTheNextOneShows() {
    Workshop workshop = hearing().keys("d");

    assertEquals(
        List.of("heard Peking is right too", "heard Peking", "heard Peking", "heard Japan"),
        workshop.heard);
    assertTrue(workshop.row("Readers' notes, 2").endsWith("1 dealt with, 1 gone"));
    assertEquals("! Flagged, without a word.", workshop.row("Flagged"));
    workshop.keys("d d");
    assertEquals(Optional.of("All is dealt with."), workshop.notice());
    assertEquals(List.of("heard ", "heard Two are right"), workshop.heard.subList(4, 6));
  }

  @Test
  void theSameKeyOpensItAgain() {
    Workshop workshop = hearing().keys("Enter d b d");

    assertEquals(List.of("heard ", "open "), workshop.heard);
    assertEquals(
        "0 dealt with, 3 left open. Not in the files any more: old-one.",
        workshop.session.farewell());
  }

  @Test
  void aNoteOnAQuestionThatIsGoneIsShownWithWhatIsKnownOfIt() {
    Workshop workshop = hearing().keys("Enter Enter");

    assertTrue(workshop.row("Readers' notes, 3").contains("on a question that is gone"));
    assertEquals("! “Two are right”", workshop.row("Two are right"));
    assertEquals("The question old-one is not in the files any more.", workshop.row("any more."));
    assertEquals("China", workshop.row("China"));
  }

  @Test
  void aFaultyQuestionIsNotGone() {
    Workshop workshop =
        new Workshop().file(DRAFTS, ReviewingTest.FILE.replace("type: choice", "type: chioce"));
    workshop.opening(Hearing.of(workshop.bank().files(), List.of(HILL)).orElseThrow());

    assertEquals(
        "Line 5: there is no type 'chioce'. Did you mean 'choice'? The types are",
        workshop.row("Line 5"));
  }

  private static Remark remark(String item, Said... said) {
    return new Remark(item, List.of(said), List.of());
  }

  private static Said said(String item, Form form, String text, String sitting) {
    return new Said(item, form, text, sitting + ".jsonl");
  }
}
