package readback.flaw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import readback.article.Article;
import readback.article.Sentence;

/** The content words of each sentence of an article, and which sentences say a word. */
final class Said {
  /** Items are judged one by one, and mostly many of one article; of several on as many threads. */
  private static final ThreadLocal<Said> LATEST = new ThreadLocal<>();

  private final Article article;
  private final List<Sentence> sentences;
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<String, List<Integer>> sayers = new HashMap<>();

  private Said(Article article) {
    this.article = article;
    this.sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> content = Words.content(sentences.get(i).span().of(article.text()));
      words.add(content);
      for (String word : content) {
        sayers.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
      }
    }
  }

  static Said in(Article article) {
    Said known = LATEST.get();
    if (known == null || known.article != article) {
      known = new Said(article);
      LATEST.set(known);
    }
    return known;
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  Set<String> words(int index) {
    return words.get(index);
  }

  /**
   * The sentences that may say all of the words but a few, in order: those that say one of the
   * rarest, one more than may be missing.
   */
  Collection<Integer> nearlyAll(Set<String> asked, int missing) {
    List<List<Integer>> rarest =
        asked.stream()
            .map(word -> sayers.getOrDefault(word, List.of()))
            .sorted(Comparator.comparing(List::size))
            .limit(missing + 1L)
            .toList();
    Set<Integer> candidates = new TreeSet<>();
    rarest.forEach(candidates::addAll);
    return candidates;
  }
}
