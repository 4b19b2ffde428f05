package readback.generate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readback.article.Article;

/** Whether questions can be made of a text at all. */
public final class Fitness {
  private static final int FEWEST_SENTENCES = 4;
  private static final int MOST_WORDS = 25_000;

  /** English prose has them for four words in ten; other languages for fewer than one. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "was", "on", "with", "as",
          "are", "be", "by", "at", "from", "this", "have", "has", "had", "he", "said", "an", "not",
          "but", "they", "their", "his", "her", "who", "will", "would", "were", "been", "its",
          "or");

  private static final double FEWEST_SMALL = 0.18;

  private Fitness() {}

  /** Why no questions can be made of it, a sentence without a full stop. */
  public static Optional<String> objection(Article article) {
    int sentences = article.sentences().size();
    int words = article.wordCount();
    if (sentences == 0) {
      return Optional.of("holds no sentence; an article's plain text is wanted");
    }
    if (words > MOST_WORDS) {
      return Optional.of(
          "has " + words + " words; more than " + MOST_WORDS + " are no news article");
    }
    if (smallWords(article) < FEWEST_SMALL) {
      return Optional.of(
          "does not read like English; questions can be made of English articles only");
    }
    return sentences < FEWEST_SENTENCES
        ? Optional.of(
            "has only "
                + sentences
                + (sentences == 1 ? " sentence" : " sentences")
                + "; too little to ask about")
        : Optional.empty();
  }

  private static double smallWords(Article article) {
    long all = 0;
    long small = 0;
    for (var paragraph : article.paragraphs()) {
      for (String word :
          article.words(paragraph.span()).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        all++;
        small += SMALL_WORDS.contains(word) ? 1 : 0;
      }
    }
    return small / (double) Math.max(1, all);
  }
}
