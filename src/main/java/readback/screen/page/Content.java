package readback.screen.page;

import java.util.List;
import java.util.Optional;
import readback.screen.Frame;
import readback.screen.Row;

/**
 * What a page shows between title and footer.
 *
 * @param title what is shown
 * @param detail a word more about it
 * @param corner at the right of the title
 * @param progress the share of the rule under the title that is drawn strong, from 0 to 1
 * @param rows the page's own text, from the first row of the body
 * @param side the article beside it, if it is there
 * @param caret where typing goes, counted from the first cell of the body
 * @param isMoreAbove whether there is more above what is shown
 */
public record Content(
    String title,
    String detail,
    String corner,
    double progress,
    List<Row> rows,
    Optional<List<Row>> side,
    Optional<Frame.Cursor> caret,
    boolean isMoreAbove,
    boolean isMoreBelow) {

  public static Content of(String title, String detail, String corner, List<Row> rows) {
    return new Content(
        title, detail, corner, 0, rows, Optional.empty(), Optional.empty(), false, false);
  }

  /** The same under another title. */
  public Content titled(String other, String otherDetail, String otherCorner) {
    return new Content(
        other, otherDetail, otherCorner, progress, rows, side, caret, isMoreAbove, isMoreBelow);
  }

  public Content progressed(double share) {
    return new Content(title, detail, corner, share, rows, side, caret, isMoreAbove, isMoreBelow);
  }

  public Content beside(List<Row> article) {
    return new Content(
        title,
        detail,
        corner,
        progress,
        rows,
        Optional.of(article),
        caret,
        isMoreAbove,
        isMoreBelow);
  }

  public Content withCaret(Optional<Frame.Cursor> at) {
    return new Content(title, detail, corner, progress, rows, side, at, isMoreAbove, isMoreBelow);
  }

  public Content more(boolean above, boolean below) {
    return new Content(title, detail, corner, progress, rows, side, caret, above, below);
  }
}
