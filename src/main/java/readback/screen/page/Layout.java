package readback.screen.page;

import readback.screen.Size;

/**
 * Where things stand on a screen of some size: the same things at the same places on every page.
 *
 * @param margin the columns kept free at the left, and at least so many at the right
 * @param width the columns between the margins
 * @param column the columns of the page's own text
 * @param side the columns of the article beside it; 0 where there is no room
 * @param titleRow counted from 0, as all rows
 * @param body the first row of the page's own text
 * @param height how many rows it has
 */
public record Layout(
    int columns,
    int rows,
    int margin,
    int width,
    int column,
    int side,
    int titleRow,
    int body,
    int height) {

  static final int LEAST_COLUMNS = 40;
  static final int LEAST_ROWS = 12;

  /** Blank, rule, blank between the page's text and the article. */
  static final int GUTTER = 5;

  private static final int WIDE = 100;
  private static final int TALL = 18;
  private static final int WIDEST = 148;

  /** Lines longer than this are hard to read. */
  private static final int MEASURE = 76;

  public static Layout of(Size size) {
    int columns = size.columns();
    int rows = size.rows();
    int margin = Math.max(columns >= 60 ? 3 : 2, (columns - WIDEST) / 2);
    int width = Math.max(1, columns - 2 * margin);
    boolean isWide = columns >= WIDE;
    int column = isWide ? Math.min(64, width * 46 / 100) : Math.min(MEASURE, width);
    int side = isWide ? Math.min(MEASURE, width - column - GUTTER) : 0;
    boolean isTall = rows >= TALL;
    int titleRow = isTall ? 1 : 0;
    int body = isTall ? 4 : 2;
    int height = Math.max(1, rows - body - (isTall ? 3 : 2));
    return new Layout(columns, rows, margin, width, column, side, titleRow, body, height);
  }

  /** For a page beside which nothing stands: its text as wide as can be read well. */
  public Layout alone() {
    int alone = Math.min(MEASURE, width);
    return new Layout(columns, rows, margin, width, alone, 0, titleRow, body, height);
  }

  static boolean isTooSmall(Size size) {
    return size.columns() < LEAST_COLUMNS || size.rows() < LEAST_ROWS;
  }

  public boolean isWide() {
    return side > 0;
  }

  /** The column at which the article beside begins. */
  int sideStart() {
    return margin + column + GUTTER;
  }

  int noticeRow() {
    return rows - 2;
  }
}
