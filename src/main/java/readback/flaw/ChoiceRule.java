package readback.flaw;

import java.util.List;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;

/** A rule about one key among its distractors. */
interface ChoiceRule extends ItemRule {
  List<Flaw> judge(Choice item, List<String> distractors, Article article);

  @Override
  default List<Flaw> judge(Item item, Article article) {
    return item instanceof Choice choice ? judge(choice, texts(choice), article) : List.of();
  }

  /** The wrong options of an item, in the author's order. */
  static List<String> texts(Choice item) {
    return item.distractors().stream().map(Distractor::text).toList();
  }
}
