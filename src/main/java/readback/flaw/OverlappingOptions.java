package readback.flaw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Multiple;

/** One option is contained in another. HDR 22: keep choices independent, not overlapping. */
final class OverlappingOptions implements ItemRule {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  /** What these make of a thing is no such thing, or another of that name. */
  private static final Set<String> UNLIKE =
      Set.of("former", "vice", "deputy", "assistant", "false", "fake", "toy", "new", "half");

  @Override
  public String name() {
    return "overlapping-options";
  }

  @Override
  public String why() {
    return "if one of them is right, so may the other be";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    if (!(item instanceof Choice) && !(item instanceof Multiple)) {
      return List.of();
    }
    List<String> options = OptionTexts.of(item);
    for (String option : options) {
      for (String other : options) {
        if (holds(option, other) || Range.of(option).overlaps(Range.of(other), option, other)) {
          return found(
              item,
              "“" + other + "” overlaps with “" + option + "”",
              "Make the options exclude each other.");
        }
      }
    }
    return List.of();
  }

  /** Whether the longer option means something that the other means too. */
  private static boolean holds(String longer, String shorter) {
    return !Words.content(shorter).isEmpty()
        && Words.content(longer).size() > Words.content(shorter).size()
        && (isSaidIn(longer, shorter) || isNarrowed(Words.of(longer), Words.of(shorter)));
  }

  /** All the words in a row; but "a bank robber" is no bank. */
  private static boolean isSaidIn(String longer, String shorter) {
    List<String> all = Words.of(longer);
    List<String> part = Words.of(shorter);
    int at = Collections.indexOfSubList(all, part);
    int end = at + part.size();
    boolean isAnother =
        INDEFINITE.contains(part.get(0)) && end < all.size() && !Words.isFunctionWord(all.get(end));
    boolean isUnlike = at > 0 && UNLIKE.contains(all.get(at - 1));
    return at >= 0 && !isAnother && !isUnlike;
  }

  /** "The school roof" is a roof, and "in the south of Spain" is in Spain. */
  private static boolean isNarrowed(List<String> longer, List<String> shorter) {
    boolean isPlace = longer.get(0).equals(shorter.get(0)) && Words.isFunctionWord(shorter.get(0));
    List<String> all = bare(isPlace ? longer.subList(1, longer.size()) : longer);
    List<String> part = bare(isPlace ? shorter.subList(1, shorter.size()) : shorter);
    int before = all.size() - part.size() - 1;
    if (before < 0 || !all.subList(before + 1, all.size()).equals(part)) {
      return false;
    }
    String word = all.get(before);
    return Words.isFunctionWord(word)
        ? isPlace && word.equals("of") && ARTICLES.contains(longer.get(1))
        : !UNLIKE.contains(word) && (isPlace || part.size() == shorter.size() - 1);
  }

  private static List<String> bare(List<String> words) {
    List<String> bare = new ArrayList<>(words);
    bare.removeIf(ARTICLES::contains);
    return bare;
  }
}
