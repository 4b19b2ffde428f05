package readback.exchange;

import java.util.Set;

/**
 * GIFT's special characters. While a question is taken apart, an escaped one stands masked as two
 * characters that occur in no text, so that every offset stays what it was in the file.
 */
final class GiftMarkup {
  /** What a backslash may stand before; n is a line break. */
  private static final String ESCAPED = ":#={}~n\\";

  /** Noncharacters of Unicode, one for each of the above, and one for the backslash. */
  private static final char MASK = '\ufdd0';

  private static final char FILLER = '\ufdef';

  private static final Set<String> FORMATS = Set.of("html", "moodle", "plain", "markdown");

  private GiftMarkup() {}

  /** The text, as long as before, with what is escaped out of the way. */
  static String mask(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int kind = i + 1 < text.length() ? ESCAPED.indexOf(text.charAt(i + 1)) : -1;
      if (text.charAt(i) == '\\' && kind >= 0) {
        masked.append((char) (MASK + kind)).append(FILLER);
        i++;
      } else {
        masked.append(text.charAt(i));
      }
    }
    return masked.toString();
  }

  /**
   * The text that is meant: white space in runs is one blank, what was escaped stands for itself.
   */
  static String reveal(String masked) {
    String even = masked.strip().replaceAll("\\s+", " ");
    StringBuilder text = new StringBuilder(even.length());
    for (char c : even.toCharArray()) {
      int kind = c - MASK;
      if (kind >= 0 && kind < ESCAPED.length()) {
        text.append(ESCAPED.charAt(kind) == 'n' ? '\n' : ESCAPED.charAt(kind));
      } else if (c != FILLER) {
        text.append(c);
      }
    }
    return text.toString().strip();
  }

  /** The name of the format that a text declares at its head, as {@code [html]} does; else "". */
  static String format(String masked) {
    String text = masked.stripLeading();
    int end = text.indexOf(']');
    String name = text.startsWith("[") && end > 0 ? text.substring(1, end) : "";
    return FORMATS.contains(name) ? name : "";
  }

  static String withoutFormat(String masked) {
    String format = format(masked);
    return format.isEmpty() ? masked : masked.stripLeading().substring(format.length() + 2);
  }

  /** A whole text as it is written into a GIFT file. */
  static String write(String text) {
    boolean misread = !format(text).isEmpty() || text.startsWith("//");
    return (misread ? "[plain]" : "") + escape(text);
  }

  /** A part of a text. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (char c : text.toCharArray()) {
      if (c == '\n') {
        out.append("\\n");
      } else if (c != 'n' && ESCAPED.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
