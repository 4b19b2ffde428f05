package readback.exchange;

import readback.bank.Excerpt;
import readback.bank.Fault;
import readback.bank.Fault.Severity;
import readback.bank.Place;

/** A text that is imported, and where in it something stands. */
record Origin(String file, String text) {
  Place place(int offset) {
    int start = lineStart(offset);
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Place(file, line, 1 + text.codePointCount(start, offset));
  }

  /**
   * A fault of the text from {@code start} to {@code end}.
   *
   * @param start in UTF-16 code units
   */
  Fault fault(Severity severity, int start, int end, String rule, String what, String mend) {
    int from = lineStart(start);
    int to = text.indexOf('\n', start);
    String line = text.substring(from, to < 0 ? text.length() : to).replaceFirst("\r$", "");
    int first = Math.min(start - from, line.length());
    Excerpt excerpt = Excerpt.of(line, first, end - from);
    return new Fault(place(start), severity, rule, what, mend, excerpt);
  }

  private int lineStart(int offset) {
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  }
}
