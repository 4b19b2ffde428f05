package readback.bank;

import java.util.List;
import java.util.Optional;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;

/** Blanks the lines of a question that breaks YAML's rules, so that the rest can be read. */
final class Gap {
  private Gap() {}

  /**
   * The text with the broken lines blanked, of the same length; empty if nothing was gained by it.
   *
   * @param root what was read up to the break
   * @param at where the break was told
   */
  static Optional<String> passOver(Source source, String text, Node root, int at) {
    int line = source.line(at);
    int last = line;
    if (root instanceof Mapping map
        && map.get("questions") instanceof Listing list
        && !list.nodes().isEmpty()) {
      if (text.charAt(list.start()) == '[') {
        return Optional.empty();
      }
      int hyphen = Ranges.hyphen(source, list.nodes().get(0).start());
      if (hyphen < 0) {
        return Optional.empty();
      }
      int column = hyphen - source.lineStart(source.line(hyphen));
      line = brokenSince(source, list.nodes(), line);
      last = lastLine(source, text, line, column);
    }
    return blanked(text, source.lineStart(line), source.lineEnd(last));
  }

  /** The line that the question which was never closed begins on. */
  private static int brokenSince(Source source, List<Node> nodes, int otherwise) {
    Node last = nodes.get(nodes.size() - 1);
    if (last.isWhole()) {
      return Math.max(otherwise, source.line(Math.max(0, last.end() - 1)) + 1);
    }
    int hyphen = Ranges.hyphen(source, last.start());
    return source.line(hyphen < 0 ? last.start() : hyphen);
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
    for (int i = start; i < Math.min(end, text.length()); i++) {
      char c = text.charAt(i);
      gained |= c != ' ' && c != '\n' && c != '\r';
      if (c != '\n' && c != '\r') {
        blanked.setCharAt(i, ' ');
      }
    }
    return gained ? Optional.of(blanked.toString()) : Optional.empty();
  }
}
