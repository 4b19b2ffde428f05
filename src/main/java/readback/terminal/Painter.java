package readback.terminal;

import java.util.List;
import readback.screen.Frame;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.Size;

/**
 * Turns frames into what a terminal must be told: only the columns that differ from the frame
 * before. All of it goes to the output in one piece, between marks that let a terminal show it at
 * once (mode 2026).
 */
final class Painter {
  private static final String BEGIN = "\u001b[?2026h";
  private static final String END = "\u001b[?2026l";
  private static final String HIDE_CURSOR = "\u001b[?25l";
  private static final String SHOW_CURSOR = "\u001b[?25h";
  private static final String CLEAR = "\u001b[0m\u001b[2J";
  private static final String CLEAR_REST = "\u001b[K";

  /** Going over this many unchanged columns costs fewer bytes than going to the next changed. */
  private static final int CHEAP_GAP = 7;

  private final Output output;
  private final boolean isAscii;
  private final Cells before = new Cells();
  private final Cells after = new Cells();
  private Theme theme;
  private Frame shown;
  private boolean cursorShown;
  private Ink ink;

  Painter(Output output, Theme theme, boolean isAscii) {
    this.output = output;
    this.theme = theme;
    this.isAscii = isAscii;
  }

  /** Forgets what the terminal shows: the next frame is painted whole. */
  void forget() {
    shown = null;
  }

  void theme(Theme value) {
    theme = value;
    forget();
  }

  Frame shown() {
    return shown;
  }

  /** Puts on the output what makes the terminal show a frame; nothing if it shows it already. */
  void paint(Frame frame) {
    if (shown != null && Sameness.of(frame, shown)) {
      return;
    }
    ink = null;
    output.control(BEGIN);
    boolean whole = shown == null || !Sameness.of(shown.size(), frame.size());
    if (whole || cursorShown) {
      output.control(HIDE_CURSOR);
    }
    if (whole) {
      output.control(CLEAR);
    }
    paintRows(whole ? null : shown.rows(), frame);
    if (ink != null && ink != Ink.TEXT) {
      output.control(theme.sequence(Ink.TEXT));
    }
    Frame.Cursor cursor = frame.cursor().orElse(null);
    cursorShown = cursor != null;
    if (cursorShown) {
      go(cursor.column(), cursor.row());
      output.control(SHOW_CURSOR);
    }
    output.control(END);
    shown = frame;
  }

  private void paintRows(List<Row> old, Frame frame) {
    Size size = frame.size();
    for (int y = 0; y < size.rows(); y++) {
      Row was = old == null ? Row.BLANK : old.get(y);
      Row is = frame.rows().get(y);
      if (!Sameness.of(was, is)) {
        before.set(was, size.columns());
        after.set(is, size.columns());
        paintRow(y, size.columns());
      }
    }
  }

  private void paintRow(int y, int columns) {
    int oldEnd = before.end();
    int end = after.end();
    // The rest of a row is cleared where that is shorter than writing blanks.
    boolean clears = oldEnd > end + CLEAR_REST.length();
    int last = clears ? end : Math.max(end, oldEnd);
    int at = -1;
    for (int x = 0; x < last; x++) {
      if (isChanged(x, columns)) {
        at = reach(x, y, at);
        put(x);
        at = x + width(x, columns);
      }
    }
    if (clears) {
      reach(end, y, at);
      use(Ink.TEXT);
      output.control(CLEAR_REST);
    }
  }

  /** A wide character is painted whole if either of its columns changed. */
  private boolean isChanged(int x, int columns) {
    return after.glyph(x) != Cells.COVERED
        && (after.differs(before, x) || width(x, columns) == 2 && after.differs(before, x + 1));
  }

  private int width(int x, int columns) {
    return x + 1 < columns && after.glyph(x + 1) == Cells.COVERED ? 2 : 1;
  }

  /** Brings the terminal's cursor from a column (-1: from elsewhere) to another of the same row. */
  private int reach(int x, int y, int at) {
    if (at < 0 || x - at > CHEAP_GAP || !isSameInk(at, x)) {
      if (at != x) {
        go(x, y);
      }
      return x;
    }
    for (int gap = at; gap < x; gap++) {
      if (after.glyph(gap) != Cells.COVERED) {
        put(gap);
      }
    }
    return x;
  }

  private boolean isSameInk(int from, int to) {
    for (int x = from; x < to; x++) {
      if (after.ink(x) != ink) {
        return false;
      }
    }
    return true;
  }

  private void put(int x) {
    use(after.ink(x));
    text(after.glyph(x));
    for (int mark : after.marks(x)) {
      text(mark);
    }
  }

  private void text(int codePoint) {
    output.text(isAscii && codePoint > '~' ? '?' : codePoint);
  }

  private void use(Ink wanted) {
    if (wanted != ink) {
      output.control(theme.sequence(wanted));
      ink = wanted;
    }
  }

  private void go(int x, int y) {
    output.control("\u001b[");
    output.number(y + 1);
    output.write(';');
    output.number(x + 1);
    output.write('H');
  }
}
