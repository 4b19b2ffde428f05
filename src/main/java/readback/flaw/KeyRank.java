package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Quantity;

/**
 * Among options that are shown in order (numbers, dates), the key is too often the lowest, the
 * highest or one between. HDR 20; Attali and Bar-Hillel (2003): writers hide the key in the middle.
 */
final class KeyRank implements BankRule {
  private record Ranked(Item item, int rank, int of) {}

  @Override
  public String name() {
    return "key-rank";
  }

  @Override
  public String why() {
    return "a reader who sees the habit guesses by it";
  }

  @Override
  public List<Flaw> judge(List<Item> items, Article article) {
    List<Ranked> ranked = ranked(items);
    List<Flaw> flaws = new ArrayList<>();
    flaws.addAll(tooOften(ranked, "the lowest", (rank, of) -> rank == 0));
    flaws.addAll(tooOften(ranked, "the highest", (rank, of) -> rank == of - 1));
    flaws.addAll(
        tooOften(ranked, "neither lowest nor highest", (rank, of) -> rank > 0 && rank < of - 1));
    return flaws;
  }

  private static List<Ranked> ranked(List<Item> items) {
    List<Ranked> ranked = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Choice choice) {
        List<String> options = OptionTexts.of(choice);
        Quantity.sorted(options)
            .ifPresent(
                sorted ->
                    ranked.add(new Ranked(item, sorted.indexOf(choice.answer()), options.size())));
      }
    }
    return ranked;
  }

  private List<Flaw> tooOften(
      List<Ranked> ranked, String where, BiPredicate<Integer, Integer> isThere) {
    List<Item> there =
        ranked.stream().filter(one -> isThere.test(one.rank, one.of)).map(Ranked::item).toList();
    double[] chances = ranked.stream().mapToDouble(one -> share(one.of, isThere)).toArray();
    if (!Chance.isTooOften(there.size(), chances)) {
      return List.of();
    }
    return List.of(
        flaw(
            "of "
                + ranked.size()
                + " questions with options in order, the key of "
                + there.size()
                + " is "
                + where,
            "Choose other distractors for some of them, so that the key changes its rank.",
            there));
  }

  private static double share(int of, BiPredicate<Integer, Integer> isThere) {
    int count = 0;
    for (int rank = 0; rank < of; rank++) {
      count += isThere.test(rank, of) ? 1 : 0;
    }
    return count / (double) of;
  }
}
