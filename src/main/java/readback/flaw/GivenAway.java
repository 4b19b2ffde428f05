package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import readback.article.Article;
import readback.item.Clues;
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
    List<Clues> clues = items.stream().map(Clues::of).toList();
    List<NavigableSet<Integer>> neighbours = Neighbours.of(items, clues);
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j : neighbours.get(i)) {
        between(items.get(i), clues.get(i), items.get(j), clues.get(j)).ifPresent(flaws::add);
      }
    }
    return flaws;
  }

  private Optional<Flaw> between(Item a, Clues ofA, Item b, Clues ofB) {
    if (ofA.tell(ofB)) {
      return Optional.of(told(a, b));
    }
    if (ofB.tell(ofA)) {
      return Optional.of(told(b, a));
    }
    return ofA.askTheSameAs(ofB)
        ? Optional.of(
            flaw(
                "the stem asks the same as “" + b.stem() + "”",
                "Keep one of the two, or ask for something else.",
                List.of(a, b)))
        : Optional.empty();
  }

  private Flaw told(Item teller, Item other) {
    return flaw(
        "the stem says the key of “" + other.stem() + "”",
        "Word the stem without that key.",
        List.of(teller, other));
  }
}
