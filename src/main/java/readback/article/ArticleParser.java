package readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells headline, byline and paragraphs of a plain text from the page furniture around them. Blocks
 * are set apart by blank lines; in a text without any, every line is a block.
 */
final class ArticleParser {
  /** What pages put around an article, in lower case. */
  private static final Set<String> FURNITURE =
      Set.of(
          "accessibility links",
          "breaking news",
          "skip to main content",
          "skip to content",
          "print",
          "share",
          "share this",
          "share this article",
          "email",
          "comments",
          "advertisement",
          "related",
          "related stories",
          "related articles",
          "read more",
          "see comments",
          "subscribe",
          "sign in",
          "search",
          "menu",
          "home",
          "follow us",
          "embed",
          "copy link",
          "most popular",
          "top stories",
          "latest news",
          "news",
          "photo gallery");

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?: (?:[a-z]{2,3} )?\\p{Lu}[\\p{L}.'’-]*){1,3}";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]*){0,3}?";

  /** "By Jane Roe in Paris", alone on a line. */
  private static final Pattern BY_LINE =
      Pattern.compile(
          "(?i:by) (?<author>"
              + NAME
              + ")(?:(?:,? (?:in|reporting from)|,) (?<place>"
              + PLACE
              + "))?");

  /** "Jane Roe has more from Paris." at the end of a broadcaster's lead. */
  private static final Pattern HAND_OVER =
      Pattern.compile(
          "(?:[A-Z]{2,5}(?:'s|’s) )?(?<author>"
              + NAME
              + ") (?:has (?:more|the story|details|this report)|reports?|filed this report)(?:,)? from (?:[\\w ]+ in )?(?<place>"
              + PLACE
              + ")\\.");

  private final String name;
  private final String text;
  private final List<Span> blocks;

  private ArticleParser(String name, String text) {
    this.name = name;
    this.text = text;
    this.blocks = blocks(text);
  }

  static Article parse(String name, String text) {
    return new ArticleParser(name, text).article();
  }

  private Article article() {
    int body = 0;
    while (body < blocks.size() && !isProse(blocks.get(body))) {
      body++;
    }
    Optional<Span> headline = Optional.empty();
    Optional<Byline> byline = Optional.empty();
    for (Span block : blocks.subList(0, body)) {
      Optional<Byline> found = byline(BY_LINE, block);
      if (found.isPresent()) {
        byline = found;
      } else if (!isFurniture(block) && (headline.isEmpty() || byline.isEmpty())) {
        headline =
            headline
                .filter(earlier -> earlier.length() >= block.length())
                .or(() -> Optional.of(block));
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span block : blocks.subList(body, blocks.size())) {
      if (isFurniture(block)) {
        continue;
      }
      Optional<Byline> line = byline(BY_LINE, block);
      if (line.isPresent()) {
        byline = byline.or(() -> line);
        continue;
      }
      List<Span> spans = isHeading(block) ? List.of() : Sentences.split(text, block);
      int number = paragraphs.size() + 1;
      paragraphs.add(
          new Paragraph(block, spans.stream().map(span -> new Sentence(span, number)).toList()));
      for (Span span : spans) {
        if (byline.isEmpty()) {
          byline = byline(HAND_OVER, span);
        }
      }
    }
    return new Article(name, text, headline, byline, paragraphs);
  }

  private Optional<Byline> byline(Pattern pattern, Span span) {
    Matcher matcher = pattern.matcher(span.of(text).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String place = matcher.group("place");
    return Optional.of(new Byline(matcher.group("author"), place == null ? "" : place, span));
  }

  private boolean isFurniture(Span block) {
    String line = block.of(text).strip().toLowerCase(Locale.ROOT);
    return FURNITURE.contains(line) || line.startsWith("©") || line.startsWith("copyright ");
  }

  /** Prose ends as a sentence does and is no one-liner; a headline may end in a question mark. */
  private boolean isProse(Span block) {
    int words = words(block);
    return words >= 25
        || (words >= 6 && endsSentence(block) && !(words < 14 && endsWith(block, '?')));
  }

  private boolean isHeading(Span block) {
    return words(block) <= 12 && !endsSentence(block);
  }

  private boolean endsSentence(Span block) {
    String line = block.of(text).stripTrailing();
    return !line.isEmpty() && ".!?…\"”’')".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private boolean endsWith(Span block, char c) {
    return block.of(text).stripTrailing().endsWith(String.valueOf(c));
  }

  private int words(Span block) {
    return block.of(text).strip().split("\\s+").length;
  }

  private static List<Span> blocks(String text) {
    boolean spaced = Pattern.compile("\\S[ \\t]*\\R[ \\t]*\\R").matcher(text).find();
    Pattern gap =
        Pattern.compile(spaced ? "[ \\t]*\\R(?:[ \\t]*\\R)+[ \\t]*" : "[ \\t]*\\R[ \\t]*");
    List<Span> blocks = new ArrayList<>();
    int start = text.startsWith("\ufeff") ? 1 : 0;
    Matcher matcher = gap.matcher(text);
    while (matcher.find()) {
      add(blocks, text, start, matcher.start());
      start = matcher.end();
    }
    add(blocks, text, start, text.length());
    return blocks;
  }

  private static void add(List<Span> blocks, String text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      blocks.add(new Span(start, end));
    }
  }
}
