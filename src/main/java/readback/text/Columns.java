package readback.text;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a legible text takes. Wide characters take two, marks that combine
 * none.
 */
public final class Columns {
  private Columns() {}

  /** The columns of one code point: 0, 1 or 2. */
  public static int of(int c) {
    boolean isUsual =
        c < 0x300
            || c >= 0x2010 && c <= 0x2027
            || c >= 0x2030 && c <= 0x205e
            || c >= 0x2190 && c <= 0x21ff
            || c >= 0x2500 && c <= 0x25fc
            || c >= 0x2713 && c <= 0x2718;
    if (isUsual) {
      return 1;
    }
    return Math.max(0, WCWidth.wcwidth(c));
  }

  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  public static int of(CharSequence text, int start, int end) {
    int columns = 0;
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  /**
   * Where the longest part that begins at {@code start} and takes at most {@code width} columns
   * ends; never between a letter and its marks.
   */
  public static int fitting(CharSequence text, int start, int width) {
    int columns = 0;
    int at = start;
    while (at < text.length()) {
      int c = Character.codePointAt(text, at);
      columns += of(c);
      if (columns > width) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The text, or as much of it as fits with an ellipsis behind it. */
  public static String cut(String text, int width, boolean ascii) {
    if (of(text) <= width) {
      return text;
    }
    String ellipsis = ascii ? "..." : "…";
    int room = width - of(ellipsis);
    return room < 1
        ? text.substring(0, fitting(text, 0, width))
        : text.substring(0, fitting(text, 0, room)).stripTrailing() + ellipsis;
  }
}
