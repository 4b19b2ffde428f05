package readback.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import readback.item.Giveaway;
import readback.item.Item;
import readback.item.Level;

/**
 * Draws the items of a sitting: every level there is has its share, no two that give each other
 * away if it can be helped, asked in the order of their evidence, the whole article's questions
 * last.
 */
public final class Drawing {
  /** How many items a sitting has where nobody says otherwise. */
  public static final int USUAL_COUNT = 12;

  private Drawing() {}

  /** The items of a sitting, at most {@code count}; the same seed draws the same. */
  public static List<Item> draw(List<Item> items, int count, long seed) {
    Map<Level, List<Item>> byLevel = shuffledByLevel(items, new Random(seed));
    List<Item> drawn = new ArrayList<>();
    while (drawn.size() < Math.min(count, items.size())) {
      drawn.add(takeFrom(mostDue(byLevel, drawn, items), drawn));
    }
    return backwards(spread(backwards(spread(inReadingOrder(drawn)))));
  }

  /**
   * As a text is read: by where their evidence begins, and what asks about the whole of it at the
   * end.
   */
  public static List<Item> inReadingOrder(List<Item> items) {
    return items.stream()
        .sorted(
            Comparator.comparing(Drawing::asksAboutTheWhole)
                .thenComparingInt(Drawing::evidenceStart))
        .toList();
  }

  private static Map<Level, List<Item>> shuffledByLevel(List<Item> items, Random random) {
    Map<Level, List<Item>> byLevel = new EnumMap<>(Level.class);
    for (Item item : items) {
      List<Item> same = byLevel.computeIfAbsent(item.level(), level -> new ArrayList<>());
      same.add(random.nextInt(same.size() + 1), item);
    }
    return byLevel;
  }

  /** The level that is furthest below its share, the rarest first. */
  private static List<Item> mostDue(Map<Level, List<Item>> left, List<Item> drawn, List<Item> all) {
    List<Item> most = List.of();
    double lowest = Double.MAX_VALUE;
    for (Map.Entry<Level, List<Item>> level : left.entrySet()) {
      double share = all.stream().filter(item -> item.level() == level.getKey()).count();
      double had = drawn.stream().filter(item -> item.level() == level.getKey()).count();
      double due = had == 0 ? share / all.size() / 1e6 : had / share;
      if (!level.getValue().isEmpty() && due < lowest) {
        lowest = due;
        most = level.getValue();
      }
    }
    return most;
  }

  private static Item takeFrom(List<Item> candidates, List<Item> drawn) {
    for (int i = 0; i < candidates.size(); i++) {
      Item candidate = candidates.get(i);
      if (drawn.stream().noneMatch(other -> Giveaway.between(candidate, other))) {
        return candidates.remove(i);
      }
    }
    return candidates.remove(0);
  }

  /**
   * Puts another item between two that give each other away, where there is one further on; the
   * same backwards finds one for two at the end.
   */
  private static List<Item> spread(List<Item> ordered) {
    List<Item> spread = new ArrayList<>(ordered);
    for (int i = 0; i + 1 < spread.size(); i++) {
      if (!Giveaway.between(spread.get(i), spread.get(i + 1))) {
        continue;
      }
      for (int j = i + 2; j < spread.size(); j++) {
        if (!Giveaway.between(spread.get(i), spread.get(j))) {
          spread.add(i + 1, spread.remove(j));
          break;
        }
      }
    }
    return spread;
  }

  private static List<Item> backwards(List<Item> items) {
    List<Item> backwards = new ArrayList<>(items);
    Collections.reverse(backwards);
    return backwards;
  }

  private static boolean asksAboutTheWhole(Item item) {
    return switch (item.level()) {
      case MAIN_IDEA, PURPOSE, EVALUATION -> true;
      case LITERAL, ATTRIBUTION, REORGANISATION, VOCABULARY, INFERENCE -> false;
    };
  }

  private static int evidenceStart(Item item) {
    return item.about().evidence().stream()
        .mapToInt(span -> span.start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
