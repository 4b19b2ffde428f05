package readback.bank;

/**
 * A blank left out after a colon or a hyphen, as in {@code type:choice} or {@code -type: choice}:
 * YAML takes the whole for a text, and complains of the line below.
 */
final class MissingBlank {
  private MissingBlank() {}

  /**
   * Where it is missing on a line.
   *
   * @return an offset into the text, or -1
   */
  static int on(Source source, int line) {
    if (line < 0) {
      return -1;
    }
    String text = source.text();
    int start = Ranges.inkOf(source, line);
    int end = source.lineEnd(line);
    boolean isItem = start < end && text.charAt(start) == '-';
    int word = start;
    while (word < end && (text.charAt(word) == '-' || text.charAt(word) == ' ')) {
      word++;
    }
    int colon = text.indexOf(':', word);
    if (colon < 0 || colon >= end - 1 || !Keys.ALL.contains(text.substring(word, colon))) {
      return -1;
    }
    if (isItem && word == start + 1) {
      return word;
    }
    return text.charAt(colon + 1) == ' ' ? -1 : colon + 1;
  }
}
