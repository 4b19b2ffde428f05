package readback.text;

import java.util.Arrays;

/**
 * Where a legible text breaks into lines: at blanks, on either side of a wide character, and within
 * a word only where it is longer than a line. No line is wider than asked for, unless a single
 * character is.
 */
public final class Lines {
  private final String text;
  private final int width;
  private int[] bounds;
  private int count;

  private Lines(String text, int width) {
    this.text = text;
    this.width = Math.max(1, width);
    this.bounds = new int[2 * (text.length() / this.width + 4)];
    breakAll();
  }

  /** At least one line, which is empty for an empty text. */
  public static Lines of(String text, int width) {
    return new Lines(text, width);
  }

  public int count() {
    return count;
  }

  public int start(int line) {
    return bounds[2 * line];
  }

  /** Exclusive; blanks at the end of a line belong to none. */
  public int end(int line) {
    return bounds[2 * line + 1];
  }

  /** The line that shows the character at an offset, or the blanks before which it ends. */
  public int at(int offset) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private void breakAll() {
    int start = 0;
    while (start < text.length() || count == 0) {
      int end = lineEnd(start);
      int next = end;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      add(start, end);
      start = next;
    }
  }

  private int lineEnd(int start) {
    int columns = 0;
    int best = -1;
    int blanksFrom = -1;
    int before = 1;
    for (int i = start; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      int wide = Columns.of(c);
      if (c == ' ') {
        blanksFrom = blanksFrom < 0 ? i : blanksFrom;
        best = blanksFrom > start ? blanksFrom : best;
      } else {
        boolean besideWide = wide == 2 || wide == 1 && before == 2;
        best = besideWide && i > start && blanksFrom < 0 ? i : best;
        blanksFrom = -1;
      }
      columns += wide;
      if (columns > width && i > start && wide > 0) {
        return best > start ? best : i;
      }
      before = wide == 0 ? before : wide;
      i += Character.charCount(c);
    }
    return text.length();
  }

  private void add(int start, int end) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  }
}
