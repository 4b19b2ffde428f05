package readback.flaw;

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
    List<Span> evidence = items.stream().flatMap(item -> item.about().evidence().stream()).toList();
    List<Sentence> all = article.sentences();
    List<Sentence> asked =
        all.stream()
            .filter(sentence -> evidence.stream().anyMatch(sentence.span()::touches))
            .toList();
    return new Coverage(asked, all.stream().filter(one -> !asked.contains(one)).toList());
  }

  /** The share of sentences that are asked about, from 0 to 1. */
  public double share() {
    int all = asked.size() + bare.size();
    return all == 0 ? 0 : asked.size() / (double) all;
  }
}
