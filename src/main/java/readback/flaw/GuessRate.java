package readback.flaw;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readback.item.Choice;
import readback.item.Item;

/**
 * The share of items that a test-wise reader gets right without the article, by cues alone, against
 * chance. Items of one key among distractors count, others do not.
 *
 * @param items how many items were counted
 * @param rate the share expected right when all guessers vote, from 0 to 1; where votes are equal,
 *     any of the first is taken
 * @param chance the share expected right by drawing lots
 * @param byGuesser the share that each cue by itself gets right
 */
public record GuessRate(int items, double rate, double chance, Map<Guesser, Double> byGuesser) {
  public GuessRate {
    byGuesser = Map.copyOf(byGuesser);
  }

  /** Of the items of a bank, or any others. */
  public static GuessRate of(List<? extends Item> items) {
    List<Choice> choices =
        items.stream().filter(Choice.class::isInstance).map(Choice.class::cast).toList();
    int count = Math.max(1, choices.size());
    Map<Guesser, Double> byGuesser = new EnumMap<>(Guesser.class);
    for (Guesser guesser : Guesser.values()) {
      double sum = choices.stream().mapToDouble(c -> share(guesser.picks(c), c.answer())).sum();
      byGuesser.put(guesser, sum / count);
    }
    double voted = choices.stream().mapToDouble(GuessRate::guessed).sum();
    double drawn = choices.stream().mapToDouble(GuessRate::lot).sum();
    return new GuessRate(choices.size(), voted / count, drawn / count, byGuesser);
  }

  /** Whether two or more cues, each by itself, point at the key and nothing else. */
  public static boolean isGuessable(Item item) {
    return item instanceof Choice choice
        && Arrays.stream(Guesser.values())
                .filter(guesser -> guesser.picks(item).equals(List.of(choice.answer())))
                .count()
            >= 2;
  }

  /** How likely the vote of all guessers hits the key. */
  static double guessed(Choice item) {
    Map<String, Double> votes = new HashMap<>();
    for (Guesser guesser : Guesser.values()) {
      List<String> picks = guesser.picks(item);
      picks.forEach(pick -> votes.merge(pick, 1.0 / picks.size(), Double::sum));
    }
    List<String> first =
        Guesser.best(
            OptionTexts.of(item), option -> Math.round(votes.getOrDefault(option, 0.0) * 1e6));
    return share(first, item.answer());
  }

  static double lot(Choice item) {
    return 1.0 / (item.distractors().size() + 1);
  }

  private static double share(List<String> picks, String key) {
    return picks.contains(key) ? 1.0 / picks.size() : 0;
  }
}
