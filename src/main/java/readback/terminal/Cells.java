package readback.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.Run;
import readback.text.Columns;

/** A row as cells, one a column, so that two rows can be compared column by column. */
final class Cells {
  /** In a column that the wide character before it covers. */
  static final int COVERED = -1;

  private static final Ink[] INKS = Ink.values();

  private int[] glyphs = new int[0];
  private byte[] inks = new byte[0];

  /** Marks on letters are rare: the column, then the marks. */
  private final List<int[]> marks = new ArrayList<>();

  private int width;

  /** Takes over a row; what is wider than the screen is cut. */
  void set(Row row, int columns) {
    width = columns;
    if (glyphs.length < columns) {
      glyphs = new int[columns];
      inks = new byte[columns];
    }
    Arrays.fill(glyphs, 0, columns, ' ');
    Arrays.fill(inks, 0, columns, (byte) Ink.TEXT.ordinal());
    marks.clear();
    int column = 0;
    for (Run run : row.runs()) {
      column = add(run, column);
    }
  }

  private int add(Run run, int start) {
    String text = run.text();
    byte ink = (byte) run.ink().ordinal();
    int column = start;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int columns = Columns.of(c);
      if (columns == 0 && column > 0) {
        marks.add(new int[] {column - 1, c});
      } else if (columns > 0 && column + columns <= width) {
        glyphs[column] = c;
        inks[column] = ink;
        if (columns == 2) {
          glyphs[column + 1] = COVERED;
          inks[column + 1] = ink;
        }
        column += columns;
      }
    }
    return column;
  }

  int glyph(int column) {
    return glyphs[column];
  }

  Ink ink(int column) {
    return INKS[inks[column]];
  }

  /** Whether a column shows nothing but plain ground. */
  boolean isBlank(int column) {
    return glyphs[column] == ' '
        && inks[column] == Ink.TEXT.ordinal()
        && (marks.isEmpty() || marks(column).isEmpty());
  }

  boolean differs(Cells other, int column) {
    return glyphs[column] != other.glyphs[column]
        || inks[column] != other.inks[column]
        || !(marks.isEmpty() && other.marks.isEmpty())
            && !marks(column).equals(other.marks(column));
  }

  /** The marks on the character of a column. */
  List<Integer> marks(int column) {
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int[] mark : marks) {
      // A mark on a wide character was noted under the column that it covers.
      int at = glyphs[mark[0]] == COVERED ? mark[0] - 1 : mark[0];
      if (at == column) {
        found.add(mark[1]);
      }
    }
    return found;
  }

  /** The column after the last that is not blank. */
  int end() {
    int end = width;
    while (end > 0 && isBlank(end - 1)) {
      end--;
    }
    return end;
  }
}
