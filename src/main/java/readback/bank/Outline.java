package readback.bank;

import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Scalar;

/**
 * Reads a question file that is laid out as most are: a key or a hyphen on each line, texts on one
 * line or below {@code >-}. That takes a fifth of the time of a reader of all of YAML, which the
 * first questions, and banks of very many, would wait for. Whatever is laid out in another way, or
 * is wrong, is left to {@link Yaml}, and what both can read they read alike.
 */
final class Outline {
  static final Otherwise OTHERWISE = new Otherwise();

  private static final int DEEPEST = 8;
  private static final int LONGEST_KEY = 100;

  private final String text;
  private final OutlineText texts;

  /** The first character of the current line that is not a blank, and its column; -1 at the end. */
  private int ink;

  private int column;

  /** It is not laid out so. */
  static final class Otherwise extends Exception {
    private Otherwise() {
      super("", null, false, false);
    }
  }

  private Outline(String text) {
    this.text = text;
    this.texts = new OutlineText(text);
  }

  /**
   * Reads all of it.
   *
   * @return null if it is laid out in another way
   */
  static Node read(String text) {
    if (text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0) {
      return null;
    }
    try {
      Outline outline = new Outline(text);
      outline.toLine(0);
      Node root = outline.column == 0 ? outline.block(1) : null;
      return outline.column < 0 ? root : null;
    } catch (Otherwise e) {
      return null;
    }
  }

  /** The first character from there that is not a blank. */
  static int ink(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Goes to the next line that is neither empty nor a comment. */
  private void toLine(int start) throws Otherwise {
    int line = start;
    while (line < text.length()) {
      ink = ink(text, line);
      boolean isEmpty = ink == text.length() || text.charAt(ink) == '\n';
      if (isEmpty && ink > line) {
        throw OTHERWISE;
      }
      if (!isEmpty && text.charAt(ink) != '#') {
        column = ink - line;
        return;
      }
      int end = text.indexOf('\n', ink);
      line = end < 0 ? text.length() : end + 1;
    }
    ink = text.length();
    column = -1;
  }

  private Node block(int depth) throws Otherwise {
    return isHyphen() ? listing(column, depth) : mapping(column, depth);
  }

  private boolean isHyphen() {
    return text.startsWith("- ", ink);
  }

  private Listing listing(int at, int depth) throws Otherwise {
    Listing list = new Listing(ink);
    int end = ink;
    while (column == at && isHyphen()) {
      Node node = entry(at, depth + 1);
      list.nodes().add(node);
      end = node.end();
    }
    if (column > at) {
      throw OTHERWISE;
    }
    list.close(end);
    return list;
  }

  private Node entry(int at, int depth) throws Otherwise {
    ink += 2;
    column += 2;
    return keyEnd(ink) < 0 ? value(ink, at, depth) : mapping(column, depth);
  }

  private Mapping mapping(int at, int depth) throws Otherwise {
    Mapping map = new Mapping(ink);
    int end = ink;
    while (column == at) {
      int colon = keyEnd(ink);
      if (colon < 0) {
        throw OTHERWISE;
      }
      Scalar key = new Scalar(Keys.known(text.substring(ink, colon)), ink, colon);
      Node value = valueOf(colon, at, depth + 1);
      if (!map.put(key, value)) {
        throw OTHERWISE;
      }
      end = value.end();
    }
    if (column > at) {
      throw OTHERWISE;
    }
    map.close(end);
    return map;
  }

  /** Where the colon of a key stands that begins there; -1 if none does. */
  private int keyEnd(int from) {
    int most = Math.min(text.length() - 1, from + LONGEST_KEY);
    if (from >= most || !Character.isLetterOrDigit(text.charAt(from))) {
      return -1;
    }
    for (int at = from + 1; at < most; at++) {
      char c = text.charAt(at);
      char next = text.charAt(at + 1);
      if (c == ':' && (next == ' ' || next == '\n')) {
        return text.charAt(at - 1) == ' ' ? -1 : at;
      }
      if (c == '\n' || (c == ' ' && next == '#')) {
        return -1;
      }
    }
    return -1;
  }

  /** The value of a key: on its line, or on the lines below it. */
  private Node valueOf(int colon, int at, int depth) throws Otherwise {
    if (text.charAt(colon + 1) == ' ') {
      return value(colon + 2, at, depth);
    }
    toLine(colon + 2);
    boolean isBelow = column > at || (column == at && isHyphen());
    if (!isBelow || depth > DEEPEST) {
      throw OTHERWISE;
    }
    return block(depth);
  }

  private Node value(int from, int at, int depth) throws Otherwise {
    if (depth > DEEPEST) {
      throw OTHERWISE;
    }
    Node value = texts.value(from, at);
    toLine(texts.next());
    if (column > at) {
      throw OTHERWISE;
    }
    return value;
  }
}
