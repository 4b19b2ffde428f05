package readback.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a plain text into blocks: headline, paragraphs, the lines of a page around them. What is
 * copied from the web has a line for each, with blank lines between or not. Where lines are broken
 * to fit a page, as in letters and on agencies' wires, a blank line, an indent, a bullet or a short
 * last line sets the next block apart.
 */
final class Blocks {
  /** A line that is longer was not broken to fit a page. */
  private static final int WIDEST = 100;

  /** Of broken lines one in three begins with a small letter, at least. */
  private static final int MANY = 3;

  private static final double SHORT = 0.6;
  private static final Pattern LINE = Pattern.compile("[^\\r\\n\\x85\\u2028\\u2029]+");
  private static final Pattern BULLET =
      Pattern.compile("\\s*(?:[•▪◦‣*–—-]\\s+\\S|\\d{1,2}[.)]\\s+\\S)");

  private final String text;
  private final List<Span> lines;

  private Blocks(String text) {
    this.text = text;
    this.lines = lines(text);
  }

  static List<Span> of(String text) {
    Blocks blocks = new Blocks(text);
    return blocks.areBroken() ? blocks.joined() : blocks.lines;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        lines.add(new Span(start, end));
      }
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  /** Whether many lines that have another right below go on in it in the middle of a sentence. */
  private boolean areBroken() {
    int pairs = 0;
    int within = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > WIDEST) {
        return false;
      }
      if (!isSpaced(i)) {
        pairs++;
        within += Character.isLowerCase(text.charAt(lines.get(i + 1).start())) ? 1 : 0;
      }
    }
    return within > 0 && within * MANY >= pairs;
  }

  private List<Span> joined() {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    List<Span> joined = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i + 1 == lines.size() || isLast(i, width)) {
        joined.add(new Span(lines.get(first).start(), lines.get(i).end()));
        first = i + 1;
      }
    }
    return joined;
  }

  /** Whether a block ends with this line. */
  private boolean isLast(int line, int width) {
    Span next = lines.get(line + 1);
    boolean isShort = lines.get(line).length() < SHORT * width;
    boolean goesOn = Character.isLowerCase(text.charAt(next.start()));
    return isSpaced(line)
        || isIndented(line + 1) && !isIndented(line)
        || BULLET.matcher(text).region(next.start(), next.end()).lookingAt()
        || isShort && !goesOn;
  }

  private boolean isIndented(int line) {
    int start = lines.get(line).start();
    return start > 0 && isSpace(text.charAt(start - 1)) && !isBreak(text.charAt(start - 1));
  }

  /** Whether a blank line follows. */
  private boolean isSpaced(int line) {
    int breaks = 0;
    for (int i = lines.get(line).end(); i < lines.get(line + 1).start(); i++) {
      boolean windows = text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
      breaks += isBreak(text.charAt(i)) && !windows ? 1 : 0;
    }
    return breaks > 1;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
