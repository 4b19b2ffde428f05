package readback.screen.pane;

import java.util.ArrayList;
import java.util.List;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.Run;
import readback.text.Columns;
import readback.text.Legible;

/**
 * Paints one row from left to right. Every text is made legible here, and clipped at the row's
 * width.
 */
public final class Brush {
  private static final String BLANKS = " ".repeat(512);

  private final int width;
  private final boolean ascii;
  private final List<Run> runs = new ArrayList<>(6);
  private final StringBuilder text = new StringBuilder();
  private Ink ink = Ink.TEXT;
  private int column;

  public Brush(int width, boolean ascii) {
    this.width = width;
    this.ascii = ascii;
  }

  public Brush put(String words, Ink in) {
    String legible = Legible.text(words, ascii);
    int columns = Columns.of(legible);
    if (column + columns > width) {
      legible = legible.substring(0, Columns.fitting(legible, 0, width - column));
      columns = Columns.of(legible);
    }
    if (in != ink) {
      flush();
      ink = in;
    }
    text.append(legible);
    column += columns;
    return this;
  }

  public Brush put(Run run) {
    return put(run.text(), run.ink());
  }

  public Brush put(Row row) {
    for (Run run : row.runs()) {
      put(run);
    }
    return this;
  }

  /** As much of a text as fits up to a column, with an ellipsis if that is not all. */
  public Brush cut(String words, Ink in, int until) {
    int room = Math.min(until, width) - column;
    return room < 1 ? this : put(Columns.cut(Legible.text(words, ascii), room, ascii), in);
  }

  /** Blanks up to a column, if it is further right. */
  public Brush to(int target) {
    int end = Math.min(target, width);
    while (column < end) {
      put(BLANKS.substring(0, Math.min(BLANKS.length(), end - column)), Ink.TEXT);
    }
    return this;
  }

  /** A text that ends before the column given. */
  public Brush right(String words, Ink in, int until) {
    return to(until - Columns.of(Legible.text(words, ascii))).put(words, in);
  }

  public int column() {
    return column;
  }

  public Row row() {
    flush();
    return runs.isEmpty() ? Row.BLANK : new Row(runs);
  }

  private void flush() {
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), ink));
      text.setLength(0);
    }
  }
}
