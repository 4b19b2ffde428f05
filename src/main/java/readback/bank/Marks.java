package readback.bank;

/**
 * YAML's aliases, anchors and tags: Jackson lets them pass in silence, but who begins a text with
 * *, & or ! means the sign itself.
 */
final class Marks {
  private final String text;
  private final Faults faults;

  Marks(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** Whether what begins there begins with such a mark. */
  boolean standAt(int start) {
    return start < text.length() && "*&!".indexOf(text.charAt(start)) >= 0;
  }

  /** Tells a mark that stands there, once. */
  void check(int start) {
    if (!standAt(start) || faults.errorIn(start, start + 1)) {
      return;
    }
    char mark = text.charAt(start);
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    switch (mark) {
      case '*' -> tell(FileRule.ALIAS, start, end, "a * at the beginning makes this a YAML alias");
      case '&' ->
          tell(FileRule.ANCHOR, start, end, "a & at the beginning makes this a YAML anchor");
      default -> tell(FileRule.TAG, start, end, "a ! at the beginning makes this a YAML tag");
    }
  }

  private void tell(FileRule rule, int start, int end, String what) {
    faults.error(
        rule,
        start,
        end,
        what + ", not a text",
        "Put the text into quotes if it is meant so; else take out the mark.");
  }
}
