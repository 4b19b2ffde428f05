package readback.screen;

import java.util.List;
import readback.text.Columns;

/** A frame as a text: its cells, and below them a letter for the ink of each that is not plain. */
public final class Picture {
  private static final String INKS = " ftakchrwne";

  private Picture() {}

  public static String of(Frame frame, boolean withInks) {
    int columns = frame.size().columns();
    String edge = "+" + "-".repeat(columns) + "+\n";
    StringBuilder picture = new StringBuilder(edge);
    frame.rows().forEach(row -> picture.append(line(row.text(), columns)));
    picture.append(edge);
    frame
        .cursor()
        .ifPresent(at -> picture.append("cursor " + at.column() + ", " + at.row() + "\n"));
    if (withInks) {
      frame.rows().forEach(row -> picture.append(line(inks(row.runs()), columns)));
      picture.append(edge);
      picture.append("f faint, t title, a accent, k key, c cursor, h chosen, ");
      picture.append("r right, w wrong, n note, e evidence\n");
    }
    return picture.toString();
  }

  private static String line(String text, int columns) {
    return "|" + text + " ".repeat(Math.max(0, columns - Columns.of(text))) + "|\n";
  }

  private static String inks(List<Run> runs) {
    StringBuilder inks = new StringBuilder();
    for (Run run : runs) {
      String letter = run.text().isBlank() ? " " : "" + INKS.charAt(run.ink().ordinal());
      inks.append(letter.repeat(Columns.of(run.text())));
    }
    return inks.toString();
  }
}
