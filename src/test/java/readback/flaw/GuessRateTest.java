package readback.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Level;
import readback.item.TrueFalse;

class GuessRateTest {
  @Test
  void optionsWithoutAnyCueAreGuessedByChanceAlone() {
    GuessRate rate = GuessRate.of(List.of(choice("Who won?", "Ann", "Bob", "Cid", "Dan")));

    assertEquals(0.25, rate.rate(), 1e-9);
    assertEquals(0.25, rate.chance(), 1e-9);
  }

  @Test
  void aKeyThatEchoesTheStemIsGuessed() {
    Choice echo = choice("Who won the boat race?", "the boat", "the shop", "the park");

    assertEquals(List.of("the boat"), Guesser.ECHO.picks(echo));
    assertEquals(1, GuessRate.of(List.of(echo)).rate(), 1e-9);
  }

  @Test
  void theMiddleOneOfThreeYearsIsGuessedAndOfFourOneOfTwo() {
    assertEquals(List.of("1950"), Guesser.MIDDLE.picks(choice("When?", "1960", "1950", "1940")));
    assertEquals(
        List.of("1950", "1960"),
        Guesser.MIDDLE.picks(choice("When?", "1950", "1940", "1960", "1970")));
  }

  @Test
  void anItemIsGuessableWhenTwoCuesAgreeOnItsKey() {
    Choice one = choice("What fell on the town?", "a town gate", "an old oak", "some snow");
    Choice none = choice("What fell on the town?", "an old oak", "a town gate", "some snow");

    assertEquals(List.of("a town gate"), Guesser.LENGTH.picks(one));
    assertEquals(List.of("a town gate"), Guesser.ECHO.picks(one));
    assertTrue(GuessRate.isGuessable(one));
    assertFalse(GuessRate.isGuessable(none));
  }

  @Test
  void itemsWithoutOneKeyAmongDistractorsDoNotCount() {
    TrueFalse statement = new TrueFalse(About.of(Level.LITERAL, "Ann won."), TrueFalse.Truth.TRUE);

    assertEquals(0, GuessRate.of(List.of(statement)).items());
    assertFalse(GuessRate.isGuessable(statement));
  }

  private static Choice choice(String stem, String key, String... distractors) {
    return new Choice(
        About.of(Level.LITERAL, stem), key, Stream.of(distractors).map(Distractor::of).toList());
  }
}
