package readback.flaw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readback.article.Article;
import readback.item.Item;
import readback.item.Level;

/**
 * Too few items of a level for its score to mean anything, or none that asks for more than the
 * words on the page. HDR 3: test higher levels.
 */
final class LevelShare implements BankRule {
  /** A smaller bank has not had the time to grow. */
  private static final int FEWEST = 12;

  /** Of a level that an article can be asked about again and again. */
  private static final int ENOUGH = 2;

  /** One item in so many should ask for more than what is said. */
  private static final int BEYOND = 6;

  @Override
  public String name() {
    return "level-share";
  }

  @Override
  public String why() {
    return "the score by level then says little";
  }

  @Override
  public List<Flaw> judge(List<Item> items, Article article) {
    if (items.size() < FEWEST) {
      return List.of();
    }
    Map<Level, List<Item>> byLevel = new EnumMap<>(Level.class);
    items.forEach(item -> byLevel.computeIfAbsent(item.level(), l -> new ArrayList<>()).add(item));
    List<Flaw> flaws = new ArrayList<>();
    byLevel.forEach(
        (level, asked) -> {
          if (asked.size() < ENOUGH && !asksAboutTheWhole(level)) {
            flaws.add(
                flaw(
                    "of " + items.size() + " questions only one is of level " + level.label(),
                    "Add another question of level "
                        + level.label()
                        + ", or give this its nearest"
                        + " level.",
                    asked));
          }
        });
    long beyond = items.stream().filter(item -> asksForMore(item.level())).count();
    if (beyond * BEYOND < items.size()) {
      flaws.add(
          flaw(
              "of "
                  + items.size()
                  + " questions "
                  + beyond
                  + (beyond == 1 ? " asks" : " ask")
                  + " for more than what the text says",
              "Add questions of level inference, main-idea, purpose or evaluation.",
              items));
    }
    return flaws;
  }

  /** An article has one main idea and one author's purpose: one question may do. */
  private static boolean asksAboutTheWhole(Level level) {
    return switch (level) {
      case MAIN_IDEA, PURPOSE, EVALUATION -> true;
      case LITERAL, ATTRIBUTION, REORGANISATION, VOCABULARY, INFERENCE -> false;
    };
  }

  private static boolean asksForMore(Level level) {
    return level == Level.INFERENCE || asksAboutTheWhole(level);
  }
}
