package readback.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Options that are numbers or dates are put in their own order. */
class QuantityTest {
  private static void assertInOrder(String... texts) {
    List<String> order = Arrays.asList(texts);
    List<String> backwards = new ArrayList<>(order);
    Collections.reverse(backwards);
    assertEquals(Optional.of(order), Quantity.sorted(backwards));
  }

  private static void assertNoOrder(String... texts) {
    assertEquals(Optional.empty(), Quantity.sorted(List.of(texts)));
  }

  @Test
  void numbersRiseHoweverTheyAreWritten() {
    assertInOrder("1945", "1950", "1953");
    assertInOrder("900,000", "3.5 million", "1 billion");
    assertInOrder("three", "twenty", "twenty-one", "one hundred and five", "two thousand");
    assertInOrder("five thousand", "two million", "one billion");
    assertInOrder("$5 million", "$2 billion");
    assertInOrder("about 10%", "20%", "at least 30%");
  }

  @Test
  void whatIsCountedStaysTheSame() {
    assertInOrder("one year", "two years", "10 years");
    assertInOrder("twenty-one soldiers", "two hundred soldiers");
    assertNoOrder("two years", "three months");
    assertNoOrder("$5", "€4");
    assertNoOrder("5%", "4");
  }

  @Test
  void datesRiseThroughTheYear() {
    assertInOrder("February", "July", "December");
    assertInOrder("13 July", "July 14", "on July 15th");
    assertInOrder("July 27, 1953", "February 13, 2007", "13 July 2007");
    assertInOrder("Dec. 2006", "Jan 2007");
    assertInOrder("Monday", "Wednesday", "on Friday");
  }

  @Test
  void datesOfDifferentGrainHaveNoOrder() {
    assertNoOrder("July", "July 2007");
    assertNoOrder("July 2007", "July 13, 2007");
    assertNoOrder("Monday", "July");
    assertNoOrder("1953", "July 1953");
  }

  @Test
  void wordsThatOnlyLookLikeOneHaveNone() {
    assertNoOrder("-", "--");
    assertNoOrder("- -", "one");
    for (String text :
        List.of("maybe", "Marines", "Mayor", "sunny", "Beijing", "", "second-hand")) {
      assertEquals(OptionalDouble.empty(), Quantity.value(text), text);
    }
  }

  @Test
  void oneWithoutAValueLeavesAllAsTheyAre() {
    assertNoOrder("1945", "1950", "never");
  }
}
