package readback.flaw;

import java.util.List;
import readback.article.Article;
import readback.item.Item;

/** A rule that looks at all items of an article together. */
public interface BankRule extends Rule {
  List<Flaw> judge(List<Item> items, Article article);
}
