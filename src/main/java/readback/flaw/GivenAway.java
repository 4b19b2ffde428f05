package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.item.Giveaway;
import readback.item.Item;

/** One item tells the key of another. HDR 5: keep the content of items independent. */
final class GivenAway implements BankRule {
  @Override
  public String name() {
    return "given-away";
  }

  @Override
  public String why() {
    return "a sitting can ask only one of the two";
  }

  @Override
  public List<Flaw> judge(List<Item> items, Article article) {
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        between(items.get(i), items.get(j), flaws);
      }
    }
    return flaws;
  }

  private void between(Item a, Item b, List<Flaw> flaws) {
    if (Giveaway.tells(a, b)) {
      flaws.add(told(a, b));
    } else if (Giveaway.tells(b, a)) {
      flaws.add(told(b, a));
    } else if (Giveaway.asksTheSame(a, b)) {
      flaws.add(
          flaw(
              "the stem asks the same as “" + b.stem() + "”",
              "Keep one of the two, or ask for something else.",
              List.of(a, b)));
    }
  }

  private Flaw told(Item teller, Item other) {
    return flaw(
        "the stem says the key of “" + other.stem() + "”",
        "Word the stem without that key.",
        List.of(teller, other));
  }
}
