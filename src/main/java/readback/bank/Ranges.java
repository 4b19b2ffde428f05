package readback.bank;

import readback.article.Span;

/** Which stretch of a file belongs to an item. */
final class Ranges {
  private Ranges() {}

  static Span of(Source source, Node node) {
    int hyphen = hyphen(source, node.start());
    if (hyphen < 0) {
      return new Span(node.start(), node.end());
    }
    int last = source.line(Math.max(node.start(), node.end() - 1));
    int column = hyphen - source.lineStart(source.line(hyphen));
    while (last + 1 < source.lineCount() && isOwnComment(source, last + 1, column)) {
      last++;
    }
    int end = last + 1 < source.lineCount() ? source.lineStart(last + 1) : source.text().length();
    return new Span(source.lineStart(source.line(hyphen)), end);
  }

  /** A comment right below an item, indented as its keys are. */
  private static boolean isOwnComment(Source source, int line, int column) {
    int at = inkOf(source, line);
    return at < source.lineEnd(line)
        && source.text().charAt(at) == '#'
        && at - source.lineStart(line) > column;
  }

  /** The first character of a line that is not a blank; its end, if there is none. */
  static int inkOf(Source source, int line) {
    int at = source.lineStart(line);
    while (at < source.lineEnd(line) && source.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * The hyphen, first on its line, that makes what begins at {@code start} an entry of a list; -1
   * if there is none, because the list is written in brackets.
   */
  static int hyphen(Source source, int start) {
    int at = start - 1;
    int line = source.line(start);
    String text = source.text();
    while (at >= source.lineStart(line) && text.charAt(at) == ' ') {
      at--;
    }
    if (at < source.lineStart(line)) {
      return hyphenAbove(source, line - 1);
    }
    return text.charAt(at) == '-' && inkOf(source, line) == at ? at : -1;
  }

  /** A hyphen with nothing but a comment after it, on a line above. */
  private static int hyphenAbove(Source source, int from) {
    String text = source.text();
    for (int line = from; line >= 0; line--) {
      int at = inkOf(source, line);
      int end = source.lineEnd(line);
      if (at == end || text.charAt(at) == '#') {
        continue;
      }
      int next = at + 1;
      while (next < end && text.charAt(next) == ' ') {
        next++;
      }
      boolean alone = next == end || text.charAt(next) == '#';
      return text.charAt(at) == '-' && alone ? at : -1;
    }
    return -1;
  }
}
