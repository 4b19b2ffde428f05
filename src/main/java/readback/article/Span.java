package readback.article;

import java.util.Comparator;

/**
 * A stretch of an article's text: {@code start} inclusive, {@code end} exclusive, both in UTF-16
 * code units from the start of the decoded file.
 *
 * @throws IllegalArgumentException if not {@code 0 <= start <= end}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean touches(Span other) {
    return start < other.end && other.start < end;
  }

  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return BY_PLACE.compare(this, other);
  }
}
