package readback.flaw;

import java.util.List;
import readback.article.Article;
import readback.item.Item;

/** A rule that looks at one item at a time. */
public interface ItemRule extends Rule {
  /** What is wrong with the item; empty if nothing, or if the rule is not about its kind. */
  List<Flaw> judge(Item item, Article article);

  default List<Flaw> found(Item item, String what, String mend) {
    return List.of(flaw(what, mend, List.of(item)));
  }
}
