package readback.flaw;

import java.util.List;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Item;

/** The bank's guess rate is well above chance. HDR 28. */
final class GuessableBank implements BankRule {
  /** How far above chance, as a share, before it is worth a word: 33 % with four options. */
  private static final double MARGIN = 0.08;

  @Override
  public String name() {
    return "guess-rate";
  }

  @Override
  public String why() {
    return "the score then measures test-taking, not reading";
  }

  @Override
  public List<Flaw> judge(List<Item> items, Article article) {
    GuessRate rate = GuessRate.of(items);
    List<Choice> choices =
        items.stream().filter(Choice.class::isInstance).map(Choice.class::cast).toList();
    List<Item> guessed =
        choices.stream()
            .filter(item -> GuessRate.guessed(item) > 0.5)
            .map(Item.class::cast)
            .toList();
    int hits = (int) Math.round(rate.rate() * rate.items());
    double[] lots = choices.stream().mapToDouble(GuessRate::lot).toArray();
    if (guessed.isEmpty()
        || rate.rate() <= rate.chance() + MARGIN
        || !Chance.isTooOften(hits, lots)) {
      return List.of();
    }
    return List.of(
        flaw(
            percent(rate.rate())
                + " of the questions can be guessed without the article, "
                + percent(rate.chance())
                + " by chance",
            "Change distractors so that length, echo and likeness point elsewhere.",
            guessed));
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }
}
