package readback.text;

import java.util.Locale;

/**
 * The characters that terminals and editors obey instead of showing them: controls (C0, DEL, C1),
 * those that turn the direction of writing (Unicode's Bidi_Control), the two separators of lines
 * and paragraphs, the byte order mark, and halves of surrogate pairs. None of them leaves this
 * program within a text, but for line feeds and tabs.
 */
public final class Obeyed {
  private Obeyed() {}

  /** Whether a code point is one of them; line feeds and tabs are. */
  public static boolean is(int c) {
    if (c < 0x7f) {
      return c < ' ';
    }
    return c < 0xa0
        || c >= 0x2028 && c <= 0x2029
        || c == 0xfeff
        || c >= 0xd800 && c <= 0xdfff
        || turns(c);
  }

  /** Whether a code point turns the direction of writing. */
  public static boolean turns(int c) {
    return c == 0x61c
        || c == 0x200e
        || c == 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }

  /** As in {@code U+202E}. */
  public static String name(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /** A JSON text that stays the same for who reads it, with none of them in it. */
  public static String escaped(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c != '\n' && is(c) && !Character.isSurrogate(c)) {
        text.append("\\u").append(name(c).substring(2));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /**
   * A text for another program, without them: controls and halves are {@value Legible#UNKNOWN},
   * separators line feeds, and what is invisible is left out.
   */
  public static String without(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\n' || c == '\t' || !is(c)) {
        clean.appendCodePoint(c);
      } else if (c == 0x2028 || c == 0x2029) {
        clean.append('\n');
      } else if (c != '\r' && c != 0xfeff && !turns(c)) {
        clean.append(Legible.UNKNOWN);
      }
    }
    return clean.toString();
  }
}
