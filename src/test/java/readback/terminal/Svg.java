package readback.terminal;

import java.util.Locale;
import readback.screen.Frame;
import readback.screen.Row;
import readback.screen.Run;
import readback.text.Columns;

/** A frame as a picture, in the colours that a theme gives its inks on a dark terminal. */
final class Svg {
  private static final double CELL = 8.4;
  private static final int LINE = 19;
  private static final int MARGIN = 12;
  private static final String GROUND = "#14191d";
  private static final String PLAIN = "#d0d4d6";

  private final StringBuilder svg = new StringBuilder();
  private final Theme theme;

  private Svg(Theme theme) {
    this.theme = theme;
  }

  static String of(Frame frame, Theme theme, String title) {
    Svg picture = new Svg(theme);
    picture.draw(frame, title);
    return picture.svg.toString();
  }

  private void draw(Frame frame, String title) {
    double width = frame.size().columns() * CELL + 2 * MARGIN;
    int height = frame.size().rows() * LINE + 2 * MARGIN;
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %d\" role=\"img\" font-size=\"14\""
            + " font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace\">",
        number(width), height);
    line("<title>%s</title>", escaped(title));
    line("<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"%s\"/>", GROUND);
    for (int row = 0; row < frame.rows().size(); row++) {
      row(frame.rows().get(row), MARGIN + row * LINE);
    }
    line("</svg>");
  }

  private void row(Row row, int top) {
    double left = MARGIN;
    for (Run run : row.runs()) {
      double width = Columns.of(run.text()) * CELL;
      Look look = Look.of(theme.sequence(run.ink()));
      if (!look.ground().isEmpty()) {
        line(
            "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>",
            number(left), top, number(width), LINE, look.ground());
      }
      if (!run.text().isBlank()) {
        text(run.text(), left, top, width, look);
      }
      left += width;
    }
  }

  private void text(String text, double left, int top, double width, Look look) {
    line(
        "<text xml:space=\"preserve\" x=\"%s\" y=\"%d\" textLength=\"%s\" fill=\"%s\"%s>%s</text>",
        number(left),
        top + 14,
        number(width),
        look.colour().isEmpty() ? PLAIN : look.colour(),
        look.bold() ? " font-weight=\"bold\"" : "",
        escaped(text));
  }

  private void line(String format, Object... parts) {
    svg.append(String.format(Locale.ROOT, format, parts)).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What an escape sequence of colours (SGR) asks for; empty where it asks for the usual. */
  private record Look(String colour, String ground, boolean bold) {
    static Look of(String sequence) {
      String[] codes = sequence.substring(2, sequence.length() - 1).split(";");
      String colour = "";
      String ground = "";
      boolean bold = false;
      for (int i = 0; i < codes.length; i++) {
        switch (codes[i]) {
          case "1" -> bold = true;
          case "38" -> colour = ofPalette(Integer.parseInt(codes[i += 2]));
          case "48" -> ground = ofPalette(Integer.parseInt(codes[i += 2]));
          default -> {}
        }
      }
      return new Look(colour, ground, bold);
    }

    /** A colour of xterm's palette above the first 16: a cube of 6x6x6 colours, then greys. */
    private static String ofPalette(int index) {
      if (index >= 232) {
        int grey = 8 + 10 * (index - 232);
        return String.format("#%02x%02x%02x", grey, grey, grey);
      }
      int cube = index - 16;
      return String.format("#%02x%02x%02x", step(cube / 36), step(cube / 6 % 6), step(cube % 6));
    }

    private static int step(int level) {
      return level == 0 ? 0 : 55 + 40 * level;
    }
  }
}
