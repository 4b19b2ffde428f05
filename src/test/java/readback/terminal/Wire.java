package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import org.jline.utils.WCWidth;
import readback.screen.Frame;

/**
 * A terminal that takes the stream for one whole frame, byte for byte, and allows nothing in it but
 * the program's own few sequences and characters that are merely shown.
 */
public final class Wire {
  /** In a column that the wide character before it covers. */
  private static final String COVERED = "";

  private final String[][] cells;
  private final boolean[] isWritten;
  private final String written;
  private int at;
  private int row;
  private int column;

  private Wire(Frame frame, boolean ascii) {
    cells = new String[frame.size().rows()][frame.size().columns()];
    isWritten = new boolean[cells.length];
    written = new Painting(Theme.PLAIN, ascii).paint(frame);
    for (String[] each : cells) {
      Arrays.fill(each, " ");
    }
    while (at < written.length()) {
      int c = written.codePointAt(at);
      at += Character.charCount(c);
      if (c == 0x1b) {
        obey();
      } else {
        show(c);
      }
    }
  }

  /** Paints a frame, and checks that the terminal shows what stands in it, column for column. */
  public static Wire of(Frame frame, boolean ascii) {
    Wire wire = new Wire(frame, ascii);
    for (int y = 0; y < wire.cells.length; y++) {
      String shown = wire.isWritten[y] ? String.join("", wire.cells[y]).stripTrailing() : "";
      String meant = frame.rows().get(y).text().stripTrailing();
      if (!shown.equals(meant)) {
        assertEquals(meant, shown, "row " + y);
      }
    }
    return wire;
  }

  /** What stands in a column of a row, both counted from 0. */
  public String cell(int x, int y) {
    return cells[y][x];
  }

  private void obey() {
    int end = at;
    while (end < written.length() && !Character.isLetter(written.charAt(end))) {
      end++;
    }
    String sequence = written.substring(at, end + 1);
    at = end + 1;
    switch (written.charAt(end)) {
      case 'H' -> {
        String[] place = sequence.substring(1, sequence.length() - 1).split(";");
        row = Integer.parseInt(place[0]) - 1;
        column = Integer.parseInt(place[1]) - 1;
      }
      case 'K', 'm', 'J' -> assertTrue(sequence.matches("\\[[0-9;]*[KmJ]"), sequence);
      case 'h', 'l' -> assertTrue(sequence.matches("\\[\\?(25|2026)[hl]"), sequence);
      default -> fail("no sequence of ours: ESC " + sequence);
    }
  }

  private void show(int c) {
    int width = WCWidth.wcwidth(c);
    if (!isMerelyShown(c) || width < 0) {
      fail("U+" + Integer.toHexString(c) + " in row " + row);
    }
    if (width == 0) {
      int before = column - (cells[row][column - 1].equals(COVERED) ? 2 : 1);
      cells[row][before] += Character.toString(c);
      return;
    }
    if (column + width > cells[row].length) {
      fail("wider than the screen: row " + row);
    }
    cells[row][column] = Character.toString(c);
    if (width == 2) {
      cells[row][column + 1] = COVERED;
    }
    isWritten[row] = true;
    column += width;
  }

  /** What a terminal might obey, or measure in its own way, is not. */
  private static boolean isMerelyShown(int c) {
    boolean isMeasuredVariously =
        c >= 0xfe00 && c <= 0xfe0f || c >= 0x1f1e6 && c <= 0x1f1ff || c >= 0x1f3fb && c <= 0x1f3ff;
    return !isMeasuredVariously
        && switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.PRIVATE_USE ->
              false;
          default -> true;
        };
  }
}
