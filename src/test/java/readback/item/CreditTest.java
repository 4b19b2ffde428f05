package readback.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each kind lays before a reader, and what a response to it earns. */
class CreditTest {
  private static final About ABOUT = About.of(Level.LITERAL, "A question");
  private static final Choice CHOICE =
      new Choice(
          ABOUT,
          "Japan",
          List.of(
              new Distractor("China", Optional.of("The talks are there, later.")),
              Distractor.of("Russia")));
  private static final Multiple MULTIPLE =
      new Multiple(
          ABOUT,
          List.of("China", "Japan", "Russia"),
          List.of(
              new Distractor("India", Optional.of("It is not named.")),
              new Distractor("Mongolia", Optional.of("Nor is this.")),
              Distractor.of("Laos")));
  private static final TrueFalse TRUE_FALSE = new TrueFalse(ABOUT, TrueFalse.Truth.NOT_GIVEN);
  private static final ShortAnswer SHORT = new ShortAnswer(ABOUT, List.of("Beijing", "Peking"));
  private static final Order ORDER = new Order(ABOUT, List.of("a", "b", "c", "d"));
  private static final Match MATCH = new Match(ABOUT, pairs(), List.of(Distractor.of("inspector")));
  private static final Locate LOCATE = new Locate(ABOUT, List.of("First one.", "Second one."));
  private static final List<Item> ALL =
      List.of(CHOICE, MULTIPLE, TRUE_FALSE, SHORT, ORDER, MATCH, LOCATE);

  private static Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("Hill", "envoy");
    pairs.put("Kim", "researcher");
    pairs.put("Park", "envoy");
    return pairs;
  }

  private static double credit(Item item, String... given) {
    return item.judge(Response.of(given)).credit();
  }

  @Test
  void theKeyEarnsAllAndNothingEarnsNothing() {
    for (Item item : ALL) {
      assertEquals(1, item.judge(item.key()).credit(), item.kind().label());
      assertEquals(0, credit(item), item.kind().label());
    }
  }

  @Test
  void aResponseOfAnotherShapeIsWrongAndNeverAnError() {
    for (Item item : ALL) {
      for (String[] odd :
          new String[][] {{"nonsense"}, {"", ""}, {"\uD800"}, new String[100], {"x", "y", "z"}}) {
        String[] given =
            Arrays.stream(odd).map(text -> text == null ? "" : text).toArray(String[]::new);
        assertEquals(0, credit(item, given), item.kind().label());
      }
    }
  }

  @Test
  void aChoiceIsRightOrWrongAndSaysWhyItIsWrong() {
    assertEquals(Verdict.RIGHT, CHOICE.judge(Response.of("Japan")));
    assertEquals(new Verdict(0, "The talks are there, later."), CHOICE.judge(Response.of("China")));
    assertEquals(Verdict.WRONG, CHOICE.judge(Response.of("Russia")));
    assertEquals(0, credit(CHOICE, "Japan", "China"));
  }

  @Test
  void ofMultipleARightMarkEarnsItsShareAndAWrongOneCostsAsMuch() {
    assertEquals(1, credit(MULTIPLE, "Russia", "Japan", "China"));
    assertEquals(2 / 3.0, credit(MULTIPLE, "Japan", "China"));
    assertEquals(1 / 3.0, credit(MULTIPLE, "Japan", "China", "India"));
    assertEquals(0, credit(MULTIPLE, "Japan", "India", "Mongolia"), "never below 0");
    assertEquals(
        0,
        credit(MULTIPLE, "China", "Japan", "Russia", "India", "Mongolia", "Laos"),
        "all of them");
    assertEquals(1 / 3.0, credit(MULTIPLE, "Japan", "Japan"), "a mark counts once");
  }

  @Test
  void multipleSaysWhyOfEachWrongMark() {
    assertEquals(
        "It is not named. Nor is this.",
        MULTIPLE.judge(Response.of("Mongolia", "Laos", "India")).reason());
  }

  @Test
  void aStatementIsTrueFalseOrNotGiven() {
    assertEquals(1, credit(TRUE_FALSE, "not given"));
    assertEquals(0, credit(TRUE_FALSE, "false"));
    assertEquals(
        new Sheet.PickOne(List.of("true", "false", "not given")), TRUE_FALSE.sheet(new Random(1)));
  }

  @Test
  void anOrderEarnsTheShareOfNeighboursKept() {
    assertEquals(1, credit(ORDER, "a", "b", "c", "d"));
    assertEquals(2 / 3.0, credit(ORDER, "d", "a", "b", "c"), "moved as one");
    assertEquals(1 / 3.0, credit(ORDER, "a", "b", "d", "c"));
    assertEquals(0, credit(ORDER, "d", "c", "b", "a"), "backwards");
    assertEquals(1 / 3.0, credit(ORDER, "b", "c"), "half of the lines");
  }

  @Test
  void aMatchEarnsTheShareOfPairs() {
    assertEquals(1, credit(MATCH, "envoy", "researcher", "envoy"));
    assertEquals(2 / 3.0, credit(MATCH, "envoy", "inspector", "envoy"));
    assertEquals(1 / 3.0, credit(MATCH, "", "researcher", ""));
    assertEquals(1 / 3.0, credit(MATCH, "envoy"), "the rest is open");
  }

  @Test
  void aRightSideThatFitsTwiceIsOfferedOnce() {
    Sheet.Pair sheet = (Sheet.Pair) MATCH.sheet(new Random(1));
    assertEquals(List.of("Hill", "Kim", "Park"), sheet.lefts());
    assertEquals(
        List.of("envoy", "inspector", "researcher"), sheet.rights().stream().sorted().toList());
  }

  @Test
  void anySentenceOfTheEvidenceIsRight() {
    assertEquals(1, credit(LOCATE, "First one."));
    assertEquals(1, credit(LOCATE, "Second one."));
    assertEquals(0, credit(LOCATE, "Third one."));
    assertEquals(0, credit(LOCATE, "First one.", "Second one."));
  }

  @Test
  void theSameSeedGivesTheSameSheet() {
    for (Item item : ALL) {
      assertEquals(item.sheet(new Random(5)), item.sheet(new Random(5)));
    }
  }

  @Test
  void anOrderIsNeverShownInOrder() {
    for (int seed = 0; seed < 500; seed++) {
      List<String> lines = ORDER.sheet(new Random(seed)).texts();
      assertNotEquals(ORDER.sequence(), lines);
      assertEquals(ORDER.sequence(), lines.stream().sorted().toList());
    }
  }

  @Test
  void everyOptionComesFirstAsOftenAsAnyOther() {
    int[] first = new int[3];
    for (int seed = 0; seed < 3000; seed++) {
      String option = CHOICE.sheet(new Random(seed * 31L + 17)).texts().get(0);
      first[List.of("Japan", "China", "Russia").indexOf(option)]++;
    }
    for (int count : first) {
      assertTrue(count > 900 && count < 1100, Arrays.toString(first));
    }
  }

  @Test
  void numbersAreShownInTheirOwnOrder() {
    Choice years =
        new Choice(ABOUT, "1953", Stream.of("1950", "1945", "2007").map(Distractor::of).toList());
    assertEquals(List.of("1945", "1950", "1953", "2007"), years.sheet(new Random(3)).texts());
  }

  @Test
  void randomResponsesStayWithinZeroAndOne() {
    Random random = new Random(4);
    for (Item item : ALL) {
      List<String> texts = new ArrayList<>(item.sheet(random).texts());
      texts.addAll(item.key().given());
      texts.add("");
      for (int i = 0; i < 1000; i++) {
        Collections.shuffle(texts, random);
        item.judge(new Response(texts.subList(0, random.nextInt(texts.size() + 1))));
      }
    }
  }

  @Test
  void anItemIsKnownByItsIdOrByKindStemAndKey() {
    Choice other = new Choice(ABOUT, "Japan", List.of(Distractor.of("Chnia")));
    assertEquals(CHOICE.identity(), other.identity(), "a mended distractor");
    assertNotEquals(CHOICE.identity(), new Choice(ABOUT, "Korea", CHOICE.distractors()).identity());
    assertNotEquals(
        CHOICE.identity(), new ShortAnswer(ABOUT, List.of("Japan")).identity(), "another kind");
    assertTrue(CHOICE.identity().matches("[0-9a-f]{12}"), CHOICE.identity());
    About named =
        new About(
            Optional.of("hill"), Level.LITERAL, "x", List.of(), Optional.empty(), false, Map.of());
    assertEquals("hill", new Choice(named, "Japan", List.of()).identity());
  }
}
