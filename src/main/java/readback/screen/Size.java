package readback.screen;

/** The size of a screen in cells; at least 1x1. */
public record Size(int columns, int rows) {
  public Size {
    columns = Math.max(1, columns);
    rows = Math.max(1, rows);
  }
}
