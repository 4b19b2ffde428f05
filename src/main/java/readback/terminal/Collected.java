package readback.terminal;

/** Characters up to an end mark: pasted text, or a string that the terminal answers. */
final class Collected {
  /** More than this many characters of a paste are dropped. */
  private static final int LONGEST = 100_000;

  private static final String PASTE_END = "\u001b[201~";
  private static final String STRING_END = "\u001b\\";
  private static final String OTHER_STRING_ENDS = "\u0007\u0018\u009c";

  private final boolean isPaste;
  private final StringBuilder text = new StringBuilder();
  private boolean isWhole;

  Collected(boolean isPaste) {
    this.isPaste = isPaste;
  }

  void add(String more) {
    text.append(more);
    String end = isPaste ? PASTE_END : STRING_END;
    if (endsWith(end)) {
      isWhole = true;
      text.setLength(text.length() - end.length());
    } else if (!isPaste && OTHER_STRING_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      isWhole = true;
      text.setLength(text.length() - 1);
    } else if (text.length() >= LONGEST + end.length()) {
      // Keeps the tail, where the end mark will show once its last character comes.
      text.delete(LONGEST, text.length() - end.length() + 1);
    }
  }

  private boolean endsWith(String end) {
    int start = text.length() - end.length();
    return start >= 0 && text.indexOf(end, start) == start;
  }

  boolean isPaste() {
    return isPaste;
  }

  boolean isWhole() {
    return isWhole;
  }

  /** The text with line ends as line feeds and without other control characters but tabs. */
  String text() {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (endsLine) {
        clean.append('\n');
      } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
