package readback.screen.page;

import java.util.List;
import java.util.Optional;
import readback.screen.Row;
import readback.screen.pane.ArticlePane;

/**
 * How a page shares its body between its own text and the article.
 *
 * @param textHeight the rows of its own text; 0 where the article stands instead
 * @param articleTop the first row of the article, counted from the body's first
 * @param articleHeight its rows; 0 where it is out of sight
 */
public record Room(
    Layout layout,
    int textHeight,
    int articleColumn,
    int articleWidth,
    int articleTop,
    int articleHeight) {

  public static Room none(Layout layout) {
    return new Room(layout, layout.height(), 0, 0, 0, 0);
  }

  public static Room beside(Layout layout) {
    return new Room(layout, layout.height(), layout.sideStart(), layout.side(), 0, layout.height());
  }

  public static Room instead(Layout layout) {
    return new Room(layout, 0, layout.margin(), layout.column(), 0, layout.height());
  }

  /** The text above takes what it needs, but leaves the article two thirds of a small screen. */
  public static Room below(Layout layout, int needed) {
    int height = Math.min(needed, Math.max(3, layout.height() / 3));
    int top = height + (layout.height() > 10 ? 1 : 0);
    return new Room(layout, height, layout.margin(), layout.column(), top, layout.height() - top);
  }

  public boolean hasArticle() {
    return articleHeight > 0;
  }

  public boolean isBeside() {
    return hasArticle() && articleColumn > layout.margin();
  }

  public boolean isInstead() {
    return hasArticle() && textHeight == 0;
  }

  public boolean isBelow() {
    return hasArticle() && !isBeside();
  }

  public int pageHeight() {
    return hasArticle() ? articleHeight : textHeight;
  }

  public List<Row> rows(ArticlePane pane, boolean ascii) {
    return pane.rows(articleWidth, articleHeight, ascii);
  }

  public ArticlePane scrolled(ArticlePane pane, int rows, boolean ascii) {
    return pane.scrolled(rows, articleWidth, articleHeight, ascii);
  }

  /** Whether the article can be scrolled here. */
  boolean isScrolling(ArticlePane pane, boolean ascii) {
    return hasArticle() && pane.isHigherThan(articleWidth, articleHeight, ascii);
  }

  /** How much of the article has been seen down to its last row here. */
  int percent(ArticlePane pane, boolean ascii) {
    return pane.percent(articleWidth, articleHeight, ascii);
  }

  /** What character of the article a cell of the screen shows. */
  public Optional<Integer> offsetAt(ArticlePane pane, int column, int row, boolean ascii) {
    int inColumn = column - articleColumn;
    int inRow = row - layout.body() - articleTop;
    boolean isOnIt =
        inColumn >= 0 && inColumn < articleWidth && inRow >= 0 && inRow < articleHeight;
    return isOnIt
        ? pane.offsetAt(inRow, inColumn, articleWidth, articleHeight, ascii)
        : Optional.empty();
  }
}
