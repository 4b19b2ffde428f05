package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.article.Sentence;
import readback.article.Span;
import readback.item.Item;

/**
 * Which sentences of the article questions stand on.
 *
 * @param asked those that some item's evidence touches, in the article's order
 * @param bare those that none does
 */
public record Coverage(List<Sentence> asked, List<Sentence> bare) {
  public Coverage {
    asked = List.copyOf(asked);
    bare = List.copyOf(bare);
  }

  public static Coverage of(List<? extends Item> items, Article article) {
    List<Sentence> asked = new ArrayList<>();
    List<Sentence> bare = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      (isAsked(sentence, items) ? asked : bare).add(sentence);
    }
    return new Coverage(asked, bare);
  }

  private static boolean isAsked(Sentence sentence, List<? extends Item> items) {
    for (Item item : items) {
      for (Span evidence : item.about().evidence()) {
        if (sentence.span().touches(evidence)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The share of sentences that are asked about, from 0 to 1. */
  public double share() {
    int all = asked.size() + bare.size();
    return all == 0 ? 0 : asked.size() / (double) all;
  }
}
