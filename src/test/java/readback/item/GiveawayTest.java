package readback.item;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Span;

class GiveawayTest {
  private static final Span HERE = new Span(0, 40);
  private static final Span ELSEWHERE = new Span(50, 90);

  @Test
  void aStemThatSaysTheKeyOfAnotherGivesItAway() {
    Item asks = typed(HERE, "Who saw the fox?", "Kim Lee");

    assertTrue(Giveaway.tells(typed(HERE, "What did Kim Lee see?", "a fox"), asks));
    assertTrue(Giveaway.between(asks, typed(HERE, "What did Kim Lee see?", "a fox")));
  }

  @Test
  void theWordsOfAKeyMayStandInAnotherOrder() {
    Item asks = typed(HERE, "What does the North want?", "military talks with Washington");

    assertTrue(
        Giveaway.tells(typed(HERE, "Why would Washington refuse military talks?", "x"), asks));
    assertFalse(Giveaway.tells(typed(HERE, "Why would Washington refuse talks?", "x"), asks));
  }

  @Test
  void aNameInAQuestionAboutSomethingElseGivesNothingAway() {
    Item asks = typed(HERE, "Who saw the fox?", "Kim Lee");

    assertFalse(Giveaway.between(asks, typed(ELSEWHERE, "Where does Kim Lee live?", "Hull")));
  }

  @Test
  void withoutEvidenceTheWordsOfTheStemsTellWhatTheyAreAbout() {
    Item asks = typed(null, "Who saw the young fox?", "Kim Lee");

    assertTrue(Giveaway.between(asks, typed(null, "Where did Kim Lee see the young fox?", "Hull")));
    assertFalse(Giveaway.between(asks, typed(null, "Where does Kim Lee live?", "Hull")));
  }

  @Test
  void aFalseStatementGivesNothingAwayAndNobodyCanGiveItAway() {
    Item asks = typed(HERE, "Who saw the fox?", "Kim Lee");
    Item falsely = new TrueFalse(about(HERE, "Kim Lee saw no fox."), TrueFalse.Truth.FALSE);
    Item truly = new TrueFalse(about(HERE, "Kim Lee saw a fox."), TrueFalse.Truth.TRUE);

    assertFalse(Giveaway.between(asks, falsely));
    assertTrue(Giveaway.tells(truly, asks));
    assertFalse(Giveaway.tells(asks, truly));
  }

  @Test
  void twoThatAskTheSameGiveEachOtherAwayButTheSameKeyAloneDoesNot() {
    Item asks = typed(HERE, "Who saw the young fox?", "Kim Lee");

    assertTrue(
        Clues.of(asks)
            .askTheSameAs(Clues.of(typed(HERE, "The young fox was seen by ___.", "Kim Lee"))));
    assertFalse(
        Clues.of(asks).askTheSameAs(Clues.of(typed(HERE, "Who lives in Hull?", "Kim Lee"))));
  }

  @Test
  void noItemGivesItselfAway() {
    Item selfish = typed(HERE, "Who is Kim Lee?", "Kim Lee");

    assertFalse(Giveaway.between(selfish, selfish));
  }

  private static Item typed(Span evidence, String stem, String key) {
    return new ShortAnswer(about(evidence, stem), List.of(key));
  }

  private static About about(Span evidence, String stem) {
    return new About(
        Optional.empty(),
        Level.LITERAL,
        stem,
        Optional.ofNullable(evidence).stream().toList(),
        Optional.empty(),
        false,
        Map.of());
  }
}
