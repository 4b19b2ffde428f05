package readback.screen.page;

import java.util.List;
import java.util.Optional;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.View;
import readback.screen.pane.Brush;
import readback.text.Columns;
import readback.text.Legible;

/** The last row: what keys do now. A click on a hint is its key. */
final class Footer {
  /** Between two hints. */
  private static final int GAP = 3;

  private static final int HIDDEN = -1;

  private final List<Hint> hints;
  private final View view;
  private final Layout layout;

  /** Where each hint begins, or {@link #HIDDEN}. */
  private final int[] columns;

  /** As many hints as there is room for; help and leave always, and always at the right. */
  Footer(List<Hint> hints, View view) {
    this.hints = hints;
    this.view = view;
    this.layout = Layout.of(view.size());
    this.columns = new int[hints.size()];
    int last = layout.margin() + layout.width() - lengthOfLast();
    int column = layout.margin();
    boolean isFull = false;
    for (int i = 0; i < columns.length; i++) {
      int length = length(hints.get(i)) + GAP;
      if (isLast(hints.get(i))) {
        column = isFull ? column : last;
        isFull = true;
      } else if (isFull || column + length > last) {
        columns[i] = HIDDEN;
        continue;
      }
      columns[i] = column;
      column += length;
    }
  }

  Row row() {
    Brush brush = new Brush(layout.columns(), view.ascii());
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] != HIDDEN) {
        Hint hint = hints.get(i);
        brush.to(columns[i]).put(hint.key(), Ink.KEY).put(" " + hint.words(), Ink.FAINT);
      }
    }
    return brush.row();
  }

  /** The key of the hint in a column, if it is one key; of two, such as arrows, the nearer one. */
  Optional<Event.Key> keyAt(int column) {
    for (int i = 0; i < columns.length; i++) {
      Hint hint = hints.get(i);
      int inside = column - columns[i];
      if (columns[i] != HIDDEN && inside >= 0 && inside < length(hint)) {
        return hint.command().pressed(inside * 2 < keyLength(hint));
      }
    }
    return Optional.empty();
  }

  private static boolean isLast(Hint hint) {
    return hint.command() == Command.HELP || hint.command() == Command.LEAVE;
  }

  private int lengthOfLast() {
    int length = 0;
    for (Hint hint : hints) {
      length += isLast(hint) ? length(hint) + GAP : 0;
    }
    return Math.max(0, length - GAP);
  }

  private int length(Hint hint) {
    return keyLength(hint) + 1 + hint.words().length();
  }

  private int keyLength(Hint hint) {
    return Columns.of(Legible.text(hint.key(), view.ascii()));
  }
}
