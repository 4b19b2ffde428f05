package readback.flaw;

import java.util.List;
import readback.item.Item;

/**
 * One thing that the author of an item should look at again.
 *
 * @param rule the rule that found it, as {@code allow} in a question file names it
 * @param what what was found, a sentence without a full stop
 * @param why why it matters, half a line
 * @param mend how to mend it, an imperative sentence
 * @param items the items it concerns, at least one
 */
public record Flaw(String rule, String what, String why, String mend, List<Item> items) {
  public Flaw {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a flaw of no item: " + rule);
    }
  }
}
