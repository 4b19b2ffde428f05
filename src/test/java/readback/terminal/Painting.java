package readback.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.utils.ScreenTerminal;
import readback.screen.Frame;

/** A painter, what it wrote, and the screen of a terminal that was told so. */
final class Painting {
  private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
  private final Output output = new Output(wire);
  private final Painter painter;

  Painting(Theme theme, boolean ascii) {
    painter = new Painter(output, theme, ascii);
  }

  static Painting dark() {
    return new Painting(Theme.DARK_256, false);
  }

  /** Paints a frame; what was written for it. */
  String paint(Frame frame) {
    wire.reset();
    painter.paint(frame);
    return flushed();
  }

  Painter painter() {
    return painter;
  }

  private String flushed() {
    try {
      output.flush();
      return wire.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a screen, looks and all, after it was written to. */
  static long[] cells(ScreenTerminal screen) {
    long[] cells = new long[screen.getColumns() * screen.getRows()];
    screen.dump(cells, new int[2]);
    return cells;
  }

  /** Without escape sequences. */
  static String shown(String written) {
    return written.replaceAll("\u001b\\[[?0-9;]*[A-Za-z]", "");
  }
}
