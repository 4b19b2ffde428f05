package readback.bank;

import java.util.List;
import java.util.Optional;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.Node.Scalar;

/** Blanks the lines of a question that breaks YAML's rules, so that the rest can be read. */
final class Gap {
  private Gap() {}

  /** Whether what was read has a list of questions. */
  static boolean hasQuestions(Node root) {
    return root instanceof Mapping map && map.get("questions") instanceof Listing;
  }

  /**
   * The text with the broken lines blanked, of the same length; empty if nothing was gained by it.
   *
   * @param root what was read up to the break
   * @param at where the break was told
   */
  static Optional<String> passOver(Source source, String text, Node root, int at) {
    int line = source.line(at);
    int last = line;
    if (root instanceof Mapping map && map.get("questions") instanceof Listing list) {
      int first = firstHyphen(source, text, list);
      if (first < 0) {
        return Optional.empty();
      }
      int column = first - source.lineStart(source.line(first));
      line = brokenSince(source, text, list.nodes(), Math.max(line, source.line(first)), column);
      last = lastLine(source, text, line, column);
    }
    return blanked(text, source.lineStart(line), source.lineEnd(last));
  }

  /**
   * The text without a key at the margin that ends the list of questions too early, so that none of
   * those after it fits.
   */
  static Optional<String> passOver(Source source, String text, Scalar stray) {
    int line = source.line(stray.start());
    int last = line;
    while (last + 1 < source.lineCount() && !beginsQuestion(source, text, last + 1)) {
      last++;
    }
    return blanked(text, source.lineStart(line), source.lineEnd(last));
  }

  /** A key that no file has, after the questions; null if there is none. */
  static Scalar stray(Node root) {
    if (!hasQuestions(root)) {
      return null;
    }
    List<Pair> pairs = ((Mapping) root).pairs();
    Scalar last = pairs.get(pairs.size() - 1).key();
    return Keys.FILE.contains(last.text()) ? null : last;
  }

  /** The hyphen of the list's first question; -1 if it is in brackets. */
  private static int firstHyphen(Source source, String text, Listing list) {
    if (list.start() < text.length() && text.charAt(list.start()) == '-') {
      return list.start();
    }
    return list.nodes().isEmpty() ? -1 : Ranges.hyphen(source, list.nodes().get(0).start());
  }

  /** The line that the broken question begins on. */
  private static int brokenSince(
      Source source, String text, List<Node> nodes, int broken, int column) {
    if (beginsQuestion(source, text, broken)) {
      return broken;
    }
    for (int line = broken; line >= 0; line--) {
      int ink = Ranges.inkOf(source, line);
      boolean isHyphen =
          ink < text.length() && text.charAt(ink) == '-' && ink - source.lineStart(line) == column;
      if (isHyphen || beginsQuestion(source, text, line)) {
        Node last = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
        boolean isOpen = last != null && !last.isWhole();
        return isOpen ? Math.min(line, source.line(Math.max(0, last.start()))) : line;
      }
    }
    return broken;
  }

  /** Whether the line is a hyphen and a key of questions, in whatever column. */
  private static boolean beginsQuestion(Source source, String text, int line) {
    int at = Ranges.inkOf(source, line);
    while (at < text.length() && text.charAt(at) == '\ufffd') {
      at++;
    }
    while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == ' ')) {
      at++;
    }
    boolean hasHyphen = at > 1 && text.startsWith("- ", at - 2);
    int colon = text.indexOf(':', at);
    return hasHyphen && colon >= 0 && Keys.ALL.contains(text.substring(at, colon));
  }

  /** The last line before the next question, or before the next key of the file. */
  private static int lastLine(Source source, String text, int first, int column) {
    int line = first;
    while (line + 1 < source.lineCount() && !begins(source, text, line + 1, column)) {
      line++;
    }
    return line;
  }

  private static boolean begins(Source source, String text, int line, int column) {
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    int indent = 0;
    while (start + indent < end && text.charAt(start + indent) == ' ') {
      indent++;
    }
    int at = start + indent;
    if (at == end) {
      return false;
    }
    boolean isItem =
        indent == column && text.charAt(at) == '-' && (at + 1 == end || text.charAt(at + 1) == ' ');
    boolean isKey =
        indent == 0 && Keys.FILE.stream().anyMatch(key -> text.startsWith(key + ":", at));
    return isItem || isKey;
  }

  private static Optional<String> blanked(String text, int start, int end) {
    StringBuilder blanked = new StringBuilder(text);
    boolean gained = false;
    boolean isFirst = true;
    for (int i = start; i < Math.min(end, text.length()); i++) {
      char c = text.charAt(i);
      boolean isLineEnd = c == '\n' || c == '\r';
      gained |= c != ' ' && c != '#' && !isLineEnd;
      if (!isLineEnd) {
        // A comment: in blanks alone, a text above would go on.
        blanked.setCharAt(i, isFirst ? '#' : ' ');
      }
      isFirst = isLineEnd;
    }
    return gained ? Optional.of(blanked.toString()) : Optional.empty();
  }
}
