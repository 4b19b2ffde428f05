package readback.screen.pane;

/**
 * A place in an article's blocks (headline, byline, paragraphs), by text and not by row, so that it
 * stays when the column's width changes.
 *
 * @param offset in the block's source; its end stands for the blank row below it
 */
public record Spot(int block, int offset) {
  public static final Spot TOP = new Spot(0, 0);
}
