package readback.flaw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.item.Choice;

/**
 * The key has something in common with each of several distractors, which have nothing in common
 * with each other, or it alone is wholly put together of what stands in the others: it was written
 * first, and they were made from it. NBME, "convergence strategy".
 */
final class Convergence implements ChoiceRule {
  @Override
  public String name() {
    return "convergence";
  }

  @Override
  public String why() {
    return "the option that has most in common with the others is seen to be the key";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    Set<String> stem = Words.content(item.stem());
    Set<String> key = own(item.answer(), stem);
    List<Set<String>> others = distractors.stream().map(text -> own(text, stem)).toList();
    Set<String> met = new LinkedHashSet<>();
    int meeting = 0;
    for (Set<String> other : others) {
      Set<String> shared = common(key, other);
      meeting += shared.isEmpty() ? 0 : 1;
      met.addAll(shared);
    }
    boolean isCentre = meeting >= 2 && met.size() >= 2;
    if (!isCentre || (meetEachOther(others) && !isPutTogether(key, others))) {
      return List.of();
    }
    return found(
        item,
        "the key alone shares words with "
            + meeting
            + " other options: "
            + said(item.answer(), met),
        "Let distractors share them among themselves, or share none with the key.");
  }

  /** Whether all of the key stands in distractors, and each of these has something of its own. */
  private static boolean isPutTogether(Set<String> key, List<Set<String>> others) {
    Set<String> all = new LinkedHashSet<>();
    others.forEach(all::addAll);
    return key.size() > 2
        && all.containsAll(key)
        && others.stream().noneMatch(one -> isMet(one, key, others));
  }

  /** Whether all of a distractor stands in the key or in other distractors. */
  private static boolean isMet(Set<String> one, Set<String> key, List<Set<String>> others) {
    return one.stream()
        .allMatch(
            word ->
                key.contains(word)
                    || others.stream().anyMatch(other -> other != one && other.contains(word)));
  }

  private static String said(String key, Set<String> stems) {
    return Words.split(key).stream()
        .filter(word -> stems.contains(Words.stem(word.toLowerCase(Locale.ROOT))))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Whether two distractors have something in common, be it with the key or not. */
  private static boolean meetEachOther(List<Set<String>> others) {
    for (int i = 0; i < others.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!common(others.get(i), others.get(j)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The content words of an option that are not the stem's. */
  static Set<String> own(String option, Set<String> stem) {
    Set<String> own = new LinkedHashSet<>(Words.content(option));
    own.removeAll(stem);
    return own;
  }

  private static Set<String> common(Set<String> a, Set<String> b) {
    List<String> common = new ArrayList<>(a);
    common.retainAll(b);
    return new LinkedHashSet<>(common);
  }
}
