package readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells headline, byline and paragraphs of a plain text from the page furniture around them. */
final class ArticleParser {
  /** A first line of fewer words is rather the name of a column than a headline. */
  private static final int HEADLINE_WORDS = 4;

  private static final int SURELY_PROSE = 25;
  private static final int FEWEST_OF_PROSE = 6;
  private static final int MOST_OF_A_QUESTION = 13;
  private static final int MOST_OF_A_HEADING = 12;

  private final String name;
  private final String text;
  private final List<Span> blocks;
  private Optional<Span> headline = Optional.empty();
  private Optional<Byline> byline = Optional.empty();
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private ArticleParser(String name, String text) {
    this.name = name;
    this.text = text;
    this.blocks = Blocks.of(text);
  }

  static Article parse(String name, String text) {
    return new ArticleParser(name, text).article();
  }

  private Article article() {
    boolean body = false;
    for (Span block : blocks) {
      if (Furniture.is(words(block))) {
        continue;
      }
      body = body || isProse(block) && Byline.line(text, block).isEmpty();
      if (body) {
        inBody(block);
      } else {
        above(block);
      }
    }
    return new Article(name, text, headline, byline, paragraphs);
  }

  private void above(Span block) {
    Optional<Byline> found =
        headline.isEmpty() ? Byline.line(text, block) : Byline.above(text, block);
    if (found.isPresent()) {
      byline = byline.or(() -> found);
    } else if (headline.isEmpty()) {
      headline = Optional.of(block);
    } else if (byline.isEmpty() && count(block) >= HEADLINE_WORDS) {
      headlineAfter(headline.get(), block);
    }
  }

  /**
   * Of two lines, the first may be the name of a column, or of who reports from where: "Jane Roe in
   * Paris" has the form of a headline too, such as "Storm Cuts Village in Two".
   */
  private void headlineAfter(Span first, Span second) {
    byline = Byline.above(text, first);
    if (byline.isPresent() || count(first) < HEADLINE_WORDS) {
      headline = Optional.of(second);
    }
  }

  private void inBody(Span block) {
    Optional<Byline> line = Byline.line(text, block);
    if (line.isPresent()) {
      byline = byline.or(() -> line);
      return;
    }
    int number = paragraphs.size() + 1;
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : isHeading(block) ? List.<Span>of() : Sentences.split(text, block)) {
      if (!Furniture.is(words(span))) {
        sentences.add(new Sentence(span, number));
        byline = byline.or(() -> Byline.handOver(text, span));
      }
    }
    paragraphs.add(new Paragraph(block, sentences));
  }

  /** Prose ends as a sentence does and is no one-liner; a headline may end in a question mark. */
  private boolean isProse(Span block) {
    int count = count(block);
    int most = headline.isEmpty() ? SURELY_PROSE : MOST_OF_A_QUESTION;
    boolean question = count <= most && text.charAt(block.end() - 1) == '?';
    return count >= SURELY_PROSE && !question
        || count >= FEWEST_OF_PROSE && Sentences.endsOne(text, block) && !question;
  }

  private boolean isHeading(Span block) {
    return count(block) <= MOST_OF_A_HEADING && !Sentences.mayEnd(text, block);
  }

  /** Every run of white space as one blank. */
  private String words(Span block) {
    StringBuilder words = new StringBuilder(block.end() - block.start());
    for (int i = block.start(); i < block.end(); i++) {
      if (!isSpace(i)) {
        words.append(text.charAt(i));
      } else if (i == block.start() || !isSpace(i - 1)) {
        words.append(' ');
      }
    }
    return words.toString();
  }

  private int count(Span block) {
    int count = 1;
    for (int i = block.start() + 1; i < block.end(); i++) {
      count += isSpace(i - 1) && !isSpace(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isSpace(int index) {
    char c = text.charAt(index);
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
