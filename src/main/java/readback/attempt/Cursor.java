package readback.attempt;

import java.nio.charset.StandardCharsets;
import readback.attempt.JsonLine.Malformed;

/**
 * Goes along the bytes of a line that {@link JournalWriter} wrote: its fields in its order, no
 * blanks, no escapes. Whatever is written in another way is {@link Malformed} here, though it may
 * be sound JSON; then {@link JsonLine} reads it.
 */
final class Cursor {
  /** So many fit into a long whatever they are. */
  private static final int SAFE_DIGITS = 18;

  private final byte[] bytes;
  private final int end;
  private int at;

  Cursor(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** Goes on behind these ASCII characters, which must stand here. */
  Cursor pass(String words) throws Malformed {
    if (!passes(words)) {
      throw new Malformed("no " + words);
    }
    return this;
  }

  /** Goes on behind these ASCII characters, if they stand here. */
  boolean passes(String words) {
    int length = words.length();
    if (end - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != words.charAt(i)) {
        return false;
      }
    }
    at += length;
    return true;
  }

  boolean isAtEnd() {
    return at == end;
  }

  String text() throws Malformed {
    pass("\"");
    int from = at;
    boolean isAscii = true;
    while (at < end && bytes[at] != '"') {
      byte b = bytes[at++];
      if (b == '\\' || (b >= 0 && b < ' ')) {
        throw new Malformed("an escape");
      }
      isAscii &= b > 0;
    }
    String text =
        new String(
            bytes, from, at - from, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    pass("\"");
    if (!isAscii && text.indexOf('\ufffd') >= 0) {
      throw new Malformed("perhaps no UTF-8");
    }
    return text;
  }

  boolean truth() throws Malformed {
    if (passes("true")) {
      return true;
    }
    pass("false");
    return false;
  }

  long whole() throws Malformed {
    boolean isNegative = passes("-");
    int from = at;
    long whole = 0;
    while (isDigit()) {
      whole = 10 * whole + bytes[at++] - '0';
    }
    int digits = at - from;
    if (digits == 0 || (bytes[from] == '0' && (digits > 1 || isNegative))) {
      throw new Malformed("no whole number");
    }
    if (digits > SAFE_DIGITS) {
      return large(from - (isNegative ? 1 : 0));
    }
    return isNegative ? -whole : whole;
  }

  private long large(int from) throws Malformed {
    try {
      return Long.parseLong(latin(from));
    } catch (NumberFormatException e) {
      throw new Malformed("too large a number");
    }
  }

  /** A number from 0 to {@code most}, as Java writes it, or a whole one. */
  double number(double most) throws Malformed {
    int from = at;
    long whole = whole();
    if (!passes(".")) {
      return JsonLine.number((double) whole, most);
    }
    int fraction = at;
    digits();
    boolean isWhole = at == fraction + 1 && bytes[fraction] == '0';
    if (passes("E")) {
      passes("-");
      digits();
    } else if (isWhole) {
      return JsonLine.number((double) whole, most);
    }
    return JsonLine.number(Double.parseDouble(latin(from)), most);
  }

  private String latin(int from) {
    return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
  }

  private void digits() throws Malformed {
    int from = at;
    while (isDigit()) {
      at++;
    }
    if (at == from) {
      throw new Malformed("no digit");
    }
  }

  private boolean isDigit() {
    return at < end && bytes[at] >= '0' && bytes[at] <= '9';
  }
}
