package readback.screen.author;

import java.util.Optional;

/**
 * Two changes of one text, made apart from each other, put together: what either left as it was
 * stands as the other made it (after diff3, Khanna, Kunal and Pierce 2007, for one stretch each).
 */
final class Merge {
  private Merge() {}

  /**
   * @param base what both began with
   * @return empty if both changed the same lines, or lines next to each other
   */
  static Optional<String> of(String base, String one, String other) {
    if (base.equals(one) || base.equals(other)) {
      return Optional.of(base.equals(one) ? other : one);
    }
    Stretch first = Stretch.of(base, one);
    Stretch second = Stretch.of(base, other);
    if (first.end() < second.start()) {
      return Optional.of(second.in(one, one.length() - base.length()));
    }
    return second.end() < first.start()
        ? Optional.of(first.in(other, other.length() - base.length()))
        : Optional.empty();
  }

  /**
   * Whole lines of a text, and what stands in their place.
   *
   * @param start where they begin
   * @param end where they end
   */
  private record Stretch(int start, int end, String instead) {
    /** Where two texts differ, from the first line to the last. */
    static Stretch of(String base, String changed) {
      int most = Math.min(base.length(), changed.length());
      int start = 0;
      while (start < most && base.charAt(start) == changed.charAt(start)) {
        start++;
      }
      start = base.lastIndexOf('\n', start - 1) + 1;
      int behind = 0;
      while (behind < most - start && isSameFromTheEnd(base, changed, behind)) {
        behind++;
      }
      int line = base.indexOf('\n', base.length() - behind - 1);
      int end = line < 0 || behind == 0 ? base.length() : line + 1;
      return new Stretch(
          start, end, changed.substring(start, changed.length() - (base.length() - end)));
    }

    private static boolean isSameFromTheEnd(String base, String changed, int behind) {
      return base.charAt(base.length() - 1 - behind)
          == changed.charAt(changed.length() - 1 - behind);
    }

    /** The same change in a text that is longer before it by so many characters. */
    String in(String text, int longer) {
      return text.substring(0, start + longer) + instead + text.substring(end + longer);
    }
  }
}
