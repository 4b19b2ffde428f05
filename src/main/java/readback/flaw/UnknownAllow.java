package readback.flaw;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.article.Article;
import readback.item.Item;

/** {@code allow} names a rule that there is not, and so silences nothing. */
final class UnknownAllow implements ItemRule {
  @Override
  public String name() {
    return "unknown-allow";
  }

  @Override
  public String why() {
    return "the warning that it was to silence goes on";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    List<String> known = Flaws.ruleNames();
    return item.about().allow().keySet().stream()
        .filter(rule -> !known.contains(rule))
        .sorted()
        .map(
            rule ->
                flaw(
                    "there is no rule “" + rule + "” to allow",
                    "Did you mean " + nearest(rule, known) + "?",
                    List.of(item)))
        .toList();
  }

  private static String nearest(String rule, List<String> known) {
    Set<String> asked = pairs(rule);
    return known.stream()
        .max(Comparator.comparingDouble(name -> alike(asked, pairs(name))))
        .orElseThrow();
  }

  /** Dice's coefficient over pairs of letters. */
  private static double alike(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return 2.0 * both.size() / (a.size() + b.size());
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }
}
