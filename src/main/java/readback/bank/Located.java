package readback.bank;

import readback.bank.Node.Scalar;

/**
 * Where a character of a text stands in the file. YAML folds lines and takes out indentation,
 * quotes and escapes, but keeps the order of all characters that are not white space: so they are
 * counted.
 */
final class Located {
  private Located() {}

  /**
   * @param index of a character in the scalar's text, white space around it taken off
   * @return its offset in the source
   */
  static int offset(Source source, Scalar scalar, int index) {
    String text = scalar.text().strip();
    long ink =
        text.substring(0, Math.min(index, text.length()))
            .codePoints()
            .filter(c -> !Character.isWhitespace(c))
            .count();
    return offset(source.text(), scalar, ink);
  }

  private static int offset(String file, Scalar scalar, long ink) {
    if (scalar.start() == scalar.end()) {
      return scalar.start();
    }
    char style = file.charAt(scalar.start());
    int at = begin(file, scalar, style);
    while (at < scalar.end()) {
      int length = written(file, at, style);
      if (!Character.isWhitespace(file.charAt(at)) && !isBlankEscape(file, at, style)) {
        if (ink == 0) {
          return at;
        }
        ink--;
      }
      at += length;
    }
    return scalar.start();
  }

  private static int begin(String file, Scalar scalar, char style) {
    if (style == '"' || style == '\'') {
      return scalar.start() + 1;
    }
    if (style != '>' && style != '|') {
      return scalar.start();
    }
    int at = scalar.start();
    while (at < scalar.end() && file.charAt(at) != '\n' && file.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** How many characters of the file make the one that begins here. */
  private static int written(String file, int at, char style) {
    char c = file.charAt(at);
    char next = at + 1 < file.length() ? file.charAt(at + 1) : ' ';
    if (style == '\'' && c == '\'' && next == '\'') {
      return 2;
    }
    if (style != '"' || c != '\\') {
      return Character.charCount(file.codePointAt(at));
    }
    return switch (next) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  /** An escape that stands for white space, or for nothing, at the end of a line. */
  private static boolean isBlankEscape(String file, int at, char style) {
    return style == '"'
        && file.charAt(at) == '\\'
        && at + 1 < file.length()
        && "ntr \t\n\r".indexOf(file.charAt(at + 1)) >= 0;
  }
}
