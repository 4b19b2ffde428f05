package readback.screen;

import java.util.List;
import java.util.Optional;

/**
 * A picture of a screen.
 *
 * @param rows exactly as many as the size has
 * @param cursor where the terminal's cursor shows; hidden if empty
 */
public record Frame(Size size, List<Row> rows, Optional<Cursor> cursor) {
  /** A cell, counted from 0. */
  public record Cursor(int column, int row) {}

  public Frame {
    rows = List.copyOf(rows);
    if (rows.size() != size.rows()) {
      throw new IllegalArgumentException(rows.size() + " rows for a screen of " + size.rows());
    }
  }
}
