package readback.screen.pane;

/**
 * Where a flow is scrolled to.
 *
 * @param offset a character of the flow that shows in the first row, if there is more below than
 *     fits
 * @param tag the paragraph to keep in sight, or {@link Para#NO_TAG}
 */
public record Scroll(int offset, int tag) {
  public static final Scroll TOP = new Scroll(0, Para.NO_TAG);

  /** The least movement that keeps a paragraph in sight. */
  public Scroll showing(int paragraph) {
    return new Scroll(offset, paragraph);
  }
}
