package readback.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Makes a text legible, character by character, and remembers where each came from. */
final class Legibly {
  /** More marks than any script puts on a letter; the rest would climb out of their row. */
  private static final int MOST_MARKS = 4;

  private final String raw;
  private final boolean ascii;
  private final boolean collapse;
  private final StringBuilder shown;
  private int[] from;
  private int marks = MOST_MARKS;

  Legibly(String raw, int start, int end, boolean ascii, boolean collapse) {
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

  String text() {
    return shown.toString();
  }

  int[] from() {
    return from;
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
    if (raw.charAt(at) == '\n' && at > 0 && raw.charAt(at - 1) == '\r') {
      return;
    }
    boolean isComposed = raw.charAt(at) < '\u0300' || Legible.isPlain(raw.charAt(at));
    if (end == at + 1 && isComposed) {
      add(raw.charAt(at), at);
      return;
    }
    String composed = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFC);
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
    if (c <= 0xffff && Legible.isPlain((char) c)) {
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
    if (Legible.isFiller(c) || c == 0x85) {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c >= '\t' && c <= '\r' ? ' ' : Legible.UNKNOWN.charAt(0);
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          ' ';
      case Character.FORMAT -> -1;
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          Legible.UNKNOWN.charAt(0);
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
      from = Arrays.copyOf(from, from.length * 2);
    }
    from[shown.length()] = at;
  }
}
