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
    List<Span> evidence =
        items.stream().flatMap(item -> item.about().evidence().stream()).sorted().toList();
    List<Sentence> asked = new ArrayList<>();
    List<Sentence> bare = new ArrayList<>();
    int next = 0;
    int end = 0; // Of the evidence that begins before the sentence ends, where the last ends.
    for (Sentence sentence : article.sentences()) {
      while (next < evidence.size() && evidence.get(next).start() < sentence.span().end()) {
        end = Math.max(end, evidence.get(next++).end());
      }
      (end > sentence.span().start() ? asked : bare).add(sentence);
    }
    return new Coverage(asked, bare);
  }

  /** The share of sentences that are asked about, from 0 to 1. */
  public double share() {
    int all = asked.size() + bare.size();
    return all == 0 ? 0 : asked.size() / (double) all;
  }
}
