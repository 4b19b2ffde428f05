package readback.bank;

import readback.bank.Node.Listing;
import readback.bank.Node.Scalar;
import readback.bank.Outline.Otherwise;

/** The texts in an {@link Outline}: after {@code >-}, in quotes, in brackets, or as they are. */
final class OutlineText {
  private final String text;

  /** Where the line after the value read last begins. */
  private int next;

  OutlineText(String text) {
    this.text = text;
  }

  int next() {
    return next;
  }

  /**
   * Reads a value up to the end of its last line.
   *
   * @param column that of the key or hyphen; what belongs to the value is indented deeper
   */
  Node value(int at, int column) throws Otherwise {
    if (text.startsWith(">-\n", at)) {
      return folded(at, column);
    }
    int end = lineEnd(at);
    next = end + 1;
    if (end == at) {
      throw Outline.OTHERWISE;
    }
    char first = text.charAt(at);
    if (first == '[') {
      return list(at, end);
    }
    Scalar scalar = isQuote(first) ? quoted(at, end) : plain(at, end);
    if (scalar.end() != end) {
      throw Outline.OTHERWISE;
    }
    return scalar;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** One paragraph, all lines indented alike. */
  private Scalar folded(int at, int column) throws Otherwise {
    StringBuilder words = new StringBuilder();
    int indent = 0;
    int last = 0;
    for (next = at + 3; next < text.length(); next = lineEnd(next) + 1) {
      int ink = Outline.ink(text, next);
      if (ink == next && text.startsWith("\n", next)) {
        indent = -1; // Only the end of the text may follow.
        continue;
      }
      if (ink - next <= column) {
        break;
      }
      indent = words.length() == 0 && indent == 0 ? ink - next : indent;
      last = lineEnd(ink);
      if (ink - next != indent || last == ink || Character.isWhitespace(text.charAt(last - 1))) {
        throw Outline.OTHERWISE;
      }
      words.append(words.length() == 0 ? "" : " ").append(text, ink, last);
    }
    if (words.length() == 0) {
      throw Outline.OTHERWISE;
    }
    return new Scalar(words.toString(), at, last);
  }

  /** In quotes on one line, with nothing in it that means something else. */
  private Scalar quoted(int at, int end) throws Otherwise {
    int close = text.indexOf(text.charAt(at), at + 1);
    boolean isTwice = close + 1 < end && text.charAt(close + 1) == '\'';
    if (close < 0 || close >= end || isTwice || holdsBackslash(at, close)) {
      throw Outline.OTHERWISE;
    }
    return new Scalar(text.substring(at + 1, close), at, close + 1);
  }

  private boolean holdsBackslash(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\\') {
        return true;
      }
    }
    return false;
  }

  private Scalar plain(int at, int end) throws Otherwise {
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      boolean isKey = c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
      boolean isComment = c == '#' && text.charAt(i - 1) == ' ';
      if (isKey || isComment) {
        throw Outline.OTHERWISE;
      }
    }
    return bare(at, end);
  }

  private Scalar bare(int at, int end) throws Otherwise {
    boolean isSafe = Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '$';
    if (!isSafe || Character.isWhitespace(text.charAt(end - 1))) {
      throw Outline.OTHERWISE;
    }
    return new Scalar(text.substring(at, end), at, end);
  }

  /** A list in brackets on one line. */
  private Listing list(int at, int end) throws Otherwise {
    Listing list = new Listing(at);
    int from = Outline.ink(text, at + 1);
    boolean isMore = from < end && text.charAt(from) != ']';
    while (isMore) {
      if (from >= end) {
        throw Outline.OTHERWISE;
      }
      Scalar scalar = isQuote(text.charAt(from)) ? quoted(from, end) : plainInList(from, end);
      list.nodes().add(scalar);
      from = Outline.ink(text, scalar.end());
      isMore = from < end && text.charAt(from) == ',';
      from = isMore ? Outline.ink(text, from + 1) : from;
    }
    if (from != end - 1 || text.charAt(from) != ']') {
      throw Outline.OTHERWISE;
    }
    list.close(end);
    return list;
  }

  private Scalar plainInList(int at, int end) throws Otherwise {
    int to = at;
    while (to < end && text.charAt(to) != ',' && text.charAt(to) != ']') {
      if ("[{}:#".indexOf(text.charAt(to)) >= 0) {
        throw Outline.OTHERWISE;
      }
      to++;
    }
    while (to > at && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (to == at) {
      throw Outline.OTHERWISE;
    }
    return bare(at, to);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
