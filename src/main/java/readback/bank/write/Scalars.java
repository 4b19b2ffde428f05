package readback.bank.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readback.bank.Characters;
import readback.text.Obeyed;

/** The ways of writing a text in YAML, and which of them a text can bear. */
final class Scalars {
  /** What one or the other version of YAML takes for no text. */
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "<<", "=");

  private Scalars() {}

  /** On one line: plain where that is safe, else in quotes. */
  static String inline(String text, boolean inBrackets) {
    return isPlain(text, inBrackets) ? text : quoted(text);
  }

  /** Whether every reader takes the bare words for this text. */
  static boolean isPlain(String text, boolean inBrackets) {
    if (text.isEmpty() || !isPlainStart(text.codePointAt(0))) {
      return false;
    }
    if (WORDS.contains(text.toLowerCase(Locale.ROOT)) || text.endsWith(":")) {
      return false;
    }
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isTaken =
          c < ' '
              || (Characters.isBarred(text.codePointAt(i)) && !Character.isLowSurrogate(c))
              || (c == ' ' && last == ':')
              || (c == '#' && last == ' ')
              || (inBrackets && ",[]{}:".indexOf(c) >= 0);
      if (isTaken) {
        return false;
      }
      last = c;
    }
    return !Character.isWhitespace(last);
  }

  private static boolean isPlainStart(int c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '(' || c == '€' || c == '£';
  }

  /** In double quotes, or in single ones where that spares escapes. */
  static String quoted(String text) {
    boolean isSimple =
        text.codePoints()
            .noneMatch(c -> c == '\\' || c == '\n' || c == '\t' || Characters.isBarred(c));
    if (isSimple && text.indexOf('"') < 0) {
      return '"' + text + '"';
    }
    if (isSimple && (text.indexOf('\'') < 0 || text.indexOf('"') >= 0)) {
      return "'" + text.replace("'", "''") + "'";
    }
    return escaped(text);
  }

  /** In double quotes, as JSON has it too. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> escape(c, out));
    return out.append('"').toString();
  }

  private static void escape(int c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append((char) c);
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        if (Characters.isBarred(c)) {
          out.append("\\u").append(Obeyed.name(c).substring(2));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  /**
   * The lines that stand under {@code >-}, folded at blanks to at most {@code width} characters
   * where words allow; empty if the text cannot be written so.
   */
  static Optional<List<String>> folded(String text, int width) {
    if (text.isEmpty() || text.codePoints().anyMatch(c -> c == '\r' || Characters.isBarred(c))) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    String[] paragraphs = text.split("\n", -1);
    for (int i = 0; i < paragraphs.length; i++) {
      String paragraph = paragraphs[i];
      if (paragraph.isEmpty() ? i == 0 : !isFoldable(paragraph)) {
        return Optional.empty();
      }
      if (i > 0) {
        // One line break is written as an empty line, two as two.
        lines.add("");
      }
      if (!paragraph.isEmpty()) {
        fold(paragraph, width, lines);
      }
    }
    return lines.get(lines.size() - 1).isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  private static boolean isFoldable(String paragraph) {
    return !isWhite(paragraph.charAt(0)) && !isWhite(paragraph.charAt(paragraph.length() - 1));
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t';
  }

  private static void fold(String paragraph, int width, List<String> lines) {
    int start = 0;
    int fold = -1;
    int column = 0;
    for (int i = 0; i < paragraph.length(); i += Character.charCount(paragraph.codePointAt(i))) {
      if (column >= width && fold > start) {
        lines.add(paragraph.substring(start, fold));
        start = fold + 1;
        column = paragraph.codePointCount(start, i);
        fold = -1;
      }
      if (isFold(paragraph, i)) {
        fold = i;
      }
      column++;
    }
    lines.add(paragraph.substring(start));
  }

  /** A single blank between words: the only place where a line break means a blank. */
  private static boolean isFold(String text, int at) {
    return text.charAt(at) == ' ' && !isWhite(text.charAt(at - 1)) && !isWhite(text.charAt(at + 1));
  }
}
