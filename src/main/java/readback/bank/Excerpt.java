package readback.bank;

/**
 * The line that a fault stands on, or the part of a long line around it, for showing under the
 * message.
 *
 * @param text one line, without its line break; may be empty
 * @param caret how many code points of the text stand before the fault
 * @param width how many code points of the text the fault covers, at least 1
 */
public record Excerpt(String text, int caret, int width) {
  /** Longer lines are shown in part; a file may be one line of a megabyte. */
  private static final int LONGEST = 160;

  private static final int BEFORE = 60;

  /** Nothing to show, for what stands in no line. */
  public static final Excerpt NONE = new Excerpt("", 0, 1);

  public Excerpt {
    if (caret < 0 || width < 1) {
      throw new IllegalArgumentException("no excerpt: " + caret + ", " + width);
    }
  }

  /**
   * Of a line, the stretch from {@code start} to {@code end} (UTF-16, clipped to the line) marked.
   */
  public static Excerpt of(String line, int start, int end) {
    int to = Math.max(start, Math.min(end, line.length()));
    if (line.length() <= LONGEST) {
      return marked(line, start, to);
    }
    int first = whole(line, Math.max(0, start - BEFORE));
    int last = whole(line, Math.min(line.length(), first + LONGEST));
    String head = first > 0 ? "…" : "";
    String tail = last < line.length() ? "…" : "";
    int shift = head.length() - first;
    return marked(
        head + line.substring(first, last) + tail, start + shift, Math.min(to, last) + shift);
  }

  private static Excerpt marked(String text, int start, int end) {
    return new Excerpt(
        text, text.codePointCount(0, start), Math.max(1, text.codePointCount(start, end)));
  }

  /** An offset that does not cut a surrogate pair. */
  private static int whole(String line, int offset) {
    boolean cuts =
        offset > 0
            && offset < line.length()
            && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
    return cuts ? offset - 1 : offset;
  }
}
