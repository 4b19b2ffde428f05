package readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Quotes;
import readback.article.Sentence;
import readback.article.Span;

/** An article made ready for looking up the evidence of many items. */
final class Passages {
  /** How often the page around an article may say the same as the article. */
  private static final int MOST_OUTSIDE = 8;

  private final Article article;
  private final Quotes quotes;
  private final List<Sentence> sentences;

  private final List<Span> shown;

  /** Of each sentence, once somebody asked for them. */
  private final String[] words;

  Passages(Article article) {
    this.article = article;
    this.quotes = Quotes.of(article.text());
    this.sentences = article.sentences();
    this.shown = new ArrayList<>();
    article.headline().ifPresent(shown::add);
    article.paragraphs().forEach(paragraph -> shown.add(paragraph.span()));
    this.words = new String[sentences.size()];
  }

  /** Where a reader is shown the quoted words first, or where else the text has them. */
  Optional<Span> find(String quote) {
    Optional<Span> first = quotes.find(quote);
    Optional<Span> found = first;
    for (int i = 0; i < MOST_OUTSIDE && found.isPresent(); i++) {
      if (isShown(found.get())) {
        return found;
      }
      found = quotes.find(quote, found.get().start() + 1);
    }
    return first;
  }

  /** Whether it is in what a reader is shown: headline or paragraphs, not the page around them. */
  boolean isShown(Span span) {
    for (Span part : shown) {
      if (part.touches(span)) {
        return true;
      }
    }
    return false;
  }

  /** The words of the sentences that the spans touch. */
  List<String> sentencesTouching(List<Span> spans) {
    List<String> touching = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Span sentence = sentences.get(i).span();
      if (spans.stream().anyMatch(sentence::touches)) {
        words[i] = words[i] == null ? article.words(sentence) : words[i];
        touching.add(words[i]);
      }
    }
    return touching.stream().distinct().toList();
  }

  int longestStart(String quote) {
    return quotes.longestStart(quote);
  }

  /** What the article goes on to say after the words that it does have, as long as the quote is. */
  String nearest(String quote, int known) {
    Span start = quotes.find(quote.substring(0, known)).orElseThrow();
    int end = Math.min(article.text().length(), start.start() + quote.length() + 10);
    String words = article.words(new Span(start.start(), end));
    int blank = words.lastIndexOf(' ');
    boolean isCut = end < article.text().length() && blank > 0;
    return isCut ? words.substring(0, blank) + " ..." : words;
  }
}
