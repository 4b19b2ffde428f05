package readback.flaw;

import java.util.Collections;
import java.util.List;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Multiple;

/** One option is contained in another. HDR 22: keep choices independent, not overlapping. */
final class OverlappingOptions implements ItemRule {
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

  /**
   * Whether the longer option says all the words of the other in a row, and the other is not all.
   */
  private static boolean holds(String longer, String shorter) {
    List<String> all = Words.of(longer);
    List<String> part = Words.of(shorter);
    return part.size() < all.size()
        && !Words.content(shorter).isEmpty()
        && Words.content(longer).size() > Words.content(shorter).size()
        && Collections.indexOfSubList(all, part) >= 0;
  }
}
