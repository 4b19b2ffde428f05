package readback.flaw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readback.article.Article;
import readback.item.Item;
import readback.item.TrueFalse;
import readback.item.TrueFalse.Truth;

/** One of true, false and not given is the key too often, or never. HDR 20. */
final class TruthShare implements BankRule {
  /** With fewer statements, any share may be an accident. */
  private static final int FEWEST = 6;

  private static final double MOST = 0.6;

  @Override
  public String name() {
    return "truth-share";
  }

  @Override
  public String why() {
    return "a reader who always gives the same answer does well";
  }

  @Override
  public List<Flaw> judge(List<Item> items, Article article) {
    Map<Truth, List<Item>> byTruth = new EnumMap<>(Truth.class);
    List<Item> all = new ArrayList<>();
    for (Truth truth : Truth.values()) {
      byTruth.put(truth, new ArrayList<>());
    }
    for (Item item : items) {
      if (item instanceof TrueFalse statement) {
        byTruth.get(statement.answer()).add(item);
        all.add(item);
      }
    }
    List<Flaw> flaws = new ArrayList<>();
    byTruth.forEach((truth, keyed) -> flaws.addAll(outOfShare(truth.label(), keyed, all)));
    return flaws;
  }

  private List<Flaw> outOfShare(String label, List<Item> keyed, List<Item> all) {
    if (all.size() < FEWEST || (!keyed.isEmpty() && keyed.size() <= all.size() * MOST)) {
      return List.of();
    }
    String mend =
        keyed.isEmpty()
            ? "Add a statement whose answer is “" + label + "”."
            : "Add statements with the other two answers.";
    return List.of(
        flaw(
            "of "
                + all.size()
                + " statements, "
                + (keyed.isEmpty() ? "none" : keyed.size())
                + (keyed.size() < 2 ? " is" : " are")
                + " “"
                + label
                + "”",
            mend,
            keyed.isEmpty() ? all : keyed));
  }
}
