package readback.plain;

import java.text.Normalizer;

/** Makes any text one printable line. */
final class Clean {
  private Clean() {}

  static String line(String text, boolean ascii) {
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(Clean::printable)
        .forEach(clean::appendCodePoint);
    return ascii ? ascii(clean.toString()) : clean.toString();
  }

  private static int printable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> 0xFFFD;
      default -> point;
    };
  }

  private static String ascii(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> plain.append(ascii(point)));
    return plain.toString();
  }

  private static String ascii(int point) {
    return switch (point) {
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      case '–', '—', '−', '‐' -> "-";
      default -> point < 128 ? Character.toString(point) : "?";
    };
  }
}
