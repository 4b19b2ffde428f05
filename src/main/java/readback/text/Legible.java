package readback.text;

import java.text.Normalizer;

/**
 * Text made fit for a terminal: the one place that decides what may be shown. It is composed (NFC);
 * white space is blanks; control characters, unassigned and private ones and lone surrogates show
 * as {@value #UNKNOWN}; what is invisible or steers the direction of writing is dropped. So is what
 * terminals measure differently: variation selectors, joiners and skin tones of emoji, so that a
 * family is its members, each two columns wide, everywhere; flags become their two letters.
 */
public final class Legible {
  /** Stands for what cannot be shown. */
  public static final String UNKNOWN = "\ufffd";

  /** More marks than any script puts on a letter; the rest would climb out of their row. */
  private static final int MOST_MARKS = 4;

  private final String raw;
  private final boolean ascii;
  private final boolean collapse;
  private final StringBuilder shown;
  private int[] from;
  private int marks = MOST_MARKS;

  private Legible(String raw, int start, int end, boolean ascii, boolean collapse) {
    this.raw = raw;
    this.ascii = ascii;
    this.collapse = collapse;
    this.shown = new StringBuilder(end - start + 8);
    this.from = new int[end - start + 9];
    for (int at = start; at < end; ) {
      int next = segmentEnd(at, end);
      addSegment(at, next);
      at = next;
    }
    mark(end);
  }

  /** A text as it can be shown; blanks are kept. */
  public static String text(String raw, boolean ascii) {
    return isPlain(raw, 0, raw.length(), ascii, false)
        ? raw
        : new Legible(raw, 0, raw.length(), ascii, false).text();
  }

  public static String text(String raw) {
    return text(raw, false);
  }

  /** A stretch of running text, its runs of white space as one blank each. */
  public static Legible prose(String raw, int start, int end, boolean ascii) {
    return new Legible(raw, start, end, ascii, true);
  }

  public String text() {
    return shown.toString();
  }

  /** Where in the raw text the shown character came from; for the end of the text, its end. */
  public int from(int index) {
    return from[Math.min(index, shown.length())];
  }

  /** The first shown character that came from this place of the raw text or a later one. */
  public int at(int offset) {
    int low = 0;
    int high = shown.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isPlain(String raw, int start, int end, boolean ascii, boolean collapse) {
    boolean blank = collapse;
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (!isPlain(c) || (ascii && c > '~') || (blank && c == ' ')) {
        return false;
      }
      blank = collapse && c == ' ';
    }
    return true;
  }

  /** Shown as it is, one column wide, unless a mark follows. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~'
        || c > '\u00a0' && c < '\u0300' && c != '\u00ad'
        || c >= '\u2010' && c <= '\u2027'
        || c >= '\u2500' && c <= '\u259f';
  }

  /** A character, and the marks or jamo that may combine with it. */
  private int segmentEnd(int at, int end) {
    int next = at + Character.charCount(raw.codePointAt(at));
    while (next < end && raw.charAt(next) >= '\u0300') {
      int c = raw.codePointAt(next);
      if (!isMark(c) && !(c >= 0x1160 && c <= 0x11ff)) {
        break;
      }
      next += Character.charCount(c);
    }
    return Math.min(next, end);
  }

  private void addSegment(int at, int end) {
    if (end == at + 1 && isPlain(raw.charAt(at))) {
      add(raw.charAt(at), at);
      return;
    }
    String composed = raw.substring(at, end);
    if (end > at + Character.charCount(raw.codePointAt(at))) {
      composed = Normalizer.normalize(composed, Normalizer.Form.NFC);
    }
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      add(c, at);
    }
  }

  private void add(int c, int at) {
    int safe = safe(c);
    if (safe < 0) {
      return;
    }
    if (safe == ' ') {
      if (!collapse || !endsInBlank()) {
        append(" ", at);
      }
      marks = MOST_MARKS;
    } else if (Columns.of(safe) == 0) {
      if (marks < MOST_MARKS) {
        marks++;
        if (!ascii) {
          append(Character.toString(safe), at);
        }
      }
    } else {
      marks = 0;
      append(ascii ? Ascii.of(safe) : Character.toString(safe), at);
    }
  }

  /** The character itself, another that stands for it, or -1 for nothing. */
  private static int safe(int c) {
    if (c <= 0xffff && isPlain((char) c)) {
      return c;
    }
    if (c >= 0x1f1e6 && c <= 0x1f1ff) {
      return 'A' + c - 0x1f1e6;
    }
    if (c >= 0xfe00 && c <= 0xfe0f
        || c >= 0xe0100 && c <= 0xe01ef
        || c >= 0x1f3fb && c <= 0x1f3ff
        || c == 0x20e3) {
      return -1;
    }
    if (c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x85) {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c >= '\t' && c <= '\r' ? ' ' : UNKNOWN.charAt(0);
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          ' ';
      case Character.FORMAT -> -1;
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> UNKNOWN.charAt(0);
      default -> c;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private boolean endsInBlank() {
    return shown.length() > 0 && shown.charAt(shown.length() - 1) == ' ';
  }

  private void append(String text, int at) {
    for (int i = 0; i < text.length(); i++) {
      mark(at);
      shown.append(text.charAt(i));
    }
  }

  private void mark(int at) {
    if (shown.length() == from.length) {
      from = java.util.Arrays.copyOf(from, from.length * 2);
    }
    from[shown.length()] = at;
  }
}
