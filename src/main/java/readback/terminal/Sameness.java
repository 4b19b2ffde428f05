package readback.terminal;

import java.util.List;
import readback.screen.Frame;
import readback.screen.Frame.Cursor;
import readback.screen.Row;
import readback.screen.Run;
import readback.screen.Size;

/**
 * Whether two pictures are the same. By hand, because the {@code equals} of a record is linked when
 * it is first called, which would cost the first key twenty milliseconds.
 */
final class Sameness {
  private Sameness() {}

  static boolean of(Frame a, Frame b) {
    if (!of(a.size(), b.size()) || !of(a.cursor().orElse(null), b.cursor().orElse(null))) {
      return false;
    }
    for (int y = 0; y < a.rows().size(); y++) {
      if (!of(a.rows().get(y), b.rows().get(y))) {
        return false;
      }
    }
    return true;
  }

  static boolean of(Size a, Size b) {
    return a.columns() == b.columns() && a.rows() == b.rows();
  }

  static boolean of(Row a, Row b) {
    List<Run> some = a.runs();
    List<Run> others = b.runs();
    if (some == others) {
      return true;
    }
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      Run one = some.get(i);
      Run other = others.get(i);
      if (one.ink() != other.ink() || !one.text().equals(other.text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean of(Cursor a, Cursor b) {
    return a == b || a != null && b != null && a.column() == b.column() && a.row() == b.row();
  }
}
