package readback.text;

import java.text.Normalizer;

/** What stands for a character where only ASCII can be shown. */
final class Ascii {
  private Ascii() {}

  /** Never empty; {@code ?} where nothing better is known. */
  static String of(int c) {
    if (c < 0x7f) {
      return String.valueOf((char) c);
    }
    String sign = sign(c);
    return sign.isEmpty() ? letter(c) : sign;
  }

  private static String sign(int c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> "\"";
      case '‘', '’', '‚', '‛', '′', '´', 'ʼ' -> "'";
      case '‐', '‑', '‒', '–', '−', '─', '·' -> "-";
      case '—', '―' -> "--";
      case '…' -> "...";
      case '•', '×', '▪', '●' -> "*";
      case '▌', '│' -> "|";
      case '▸', '›', '→' -> ">";
      case '‹', '←' -> "<";
      case '▴' -> "^";
      case '▾' -> "v";
      case '↑' -> "Up";
      case '↓' -> "Down";
      case '✓' -> "+";
      case '✗' -> "x";
      case '◐' -> "~";
      case '━' -> "=";
      case '█' -> "#";
      case '░', '○' -> ".";
      default -> letters(c);
    };
  }

  private static String letters(int c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'ẞ' -> "SS";
      case 'æ' -> "ae";
      case 'Æ' -> "AE";
      case 'œ' -> "oe";
      case 'Œ' -> "OE";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'đ', 'ð' -> "d";
      case 'Đ', 'Ð' -> "D";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ı' -> "i";
      case 'þ' -> "th";
      case 'Þ' -> "Th";
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '¥' -> "JPY";
      case '©' -> "(c)";
      case '®' -> "(R)";
      default -> "";
    };
  }

  /** A letter without its accents, or another form of ASCII letters and digits. */
  private static String letter(int c) {
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char part = apart.charAt(i);
      if (part >= ' ' && part < 0x7f) {
        bare.append(part);
      } else if (part < '\u0300' || part > '\u036f') {
        return part == '\u2044' && apart.length() == 3 ? fraction(apart) : "?";
      }
    }
    return bare.length() == 0 ? "?" : bare.toString();
  }

  private static String fraction(String apart) {
    return apart.charAt(0) + "/" + apart.charAt(2);
  }
}
