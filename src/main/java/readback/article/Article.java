package readback.article;

import java.util.List;
import java.util.Optional;

/**
 * A news article as it is read: the text of its file, and where its parts stand in it. Page
 * furniture is in the text but in none of the parts.
 *
 * @param name the file's name, as question files give it
 * @param text the whole decoded file
 * @param headline where the headline stands, if there is one
 * @param paragraphs the body, in order
 */
public record Article(
    String name,
    String text,
    Optional<Span> headline,
    Optional<Byline> byline,
    List<Paragraph> paragraphs) {

  /** Silent reading of English prose by adults: 238 words a minute (Brysbaert 2019). */
  private static final int WORDS_PER_MINUTE = 238;

  public Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Name and text, from which all else is read; by hand, as a record's own are slow at first. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Article article
        && name.equals(article.name)
        && text.equals(article.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  /** Finds the parts of a plain text. */
  public static Article of(String name, String text) {
    return ArticleParser.parse(name, text);
  }

  /** The headline, or the file's name where there is none. */
  public String title() {
    return headline.map(this::words).orElse(name);
  }

  /** The words of a span, with every run of white space as one blank. */
  public String words(Span span) {
    return span.of(text).strip().replaceAll("\\s+", " ");
  }

  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
  }

  /** The sentences that share a character with the span. */
  public List<Sentence> sentencesTouching(Span span) {
    return sentences().stream().filter(sentence -> sentence.span().touches(span)).toList();
  }

  /**
   * Where the quoted words stand first, verbatim but for white space, quote style and kinds of
   * dash.
   *
   * @return empty if the article does not say them
   * @see Quotes for finding many
   */
  public Optional<Span> find(String quote) {
    return Quotes.of(text).find(quote);
  }

  public int wordCount() {
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      count += words(paragraph.span()).split(" ").length;
    }
    return count;
  }

  /** Whole minutes to read it silently, at least 1. */
  public int readingMinutes() {
    return Math.max(1, Math.round((float) wordCount() / WORDS_PER_MINUTE));
  }
}
