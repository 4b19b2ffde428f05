package readback.flaw;

import java.util.List;
import readback.item.Item;

/** What every rule says of itself. */
public interface Rule {
  /** A short name in kebab case; authors silence the rule by it. */
  String name();

  /** Why it matters, half a line. */
  String why();

  /** A flaw found by this rule. */
  default Flaw flaw(String what, String mend, List<Item> items) {
    return new Flaw(name(), what, why(), mend, items);
  }
}
