package readback.flaw;

import java.util.List;
import readback.article.Article;
import readback.item.Choice;

/** The key is the longest option by far. HDR 24; NBME, "long correct answer". */
final class LongestKey implements ChoiceRule {
  /** How much longer than the longest distractor: as a factor, and in characters. */
  private static final double FACTOR = 1.3;

  private static final int LONGER = 10;

  @Override
  public String name() {
    return "longest-key";
  }

  @Override
  public String why() {
    return "a reader who knows nothing chooses the longest option";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    int key = item.answer().length();
    int longest = distractors.stream().mapToInt(String::length).max().orElse(key);
    boolean names = isName(item.answer()) && distractors.stream().allMatch(LongestKey::isName);
    if (names || key < longest * FACTOR || key < longest + LONGER) {
      return List.of();
    }
    return found(
        item,
        "the key has " + key + " characters, the longest distractor " + longest,
        "Shorten the key, or give a distractor as much detail.");
  }

  /** A name is as long as it is; nobody chooses the longest. */
  private static boolean isName(String option) {
    return option.matches(
        "\\p{Lu}[\\p{L}.'’-]*( (\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{2,3}))* \\p{Lu}[\\p{L}.'’-]*");
  }
}
