package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.View;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;
import readback.text.Columns;
import readback.text.Legible;

/** What every key does on the page below; drawn from the table that is obeyed. */
record Help(Scroll scroll) {
  static final Help TOP = new Help(Scroll.TOP);

  static final List<Hint> HINTS =
      List.of(
          Hint.of(Command.ESCAPE, "back", "back to the page"),
          Hint.of(Command.MOVE, "scroll", "scroll"),
          Session.LEAVE);

  private static final int KEYS = 14;

  /** Any key that does not scroll closes it. */
  Optional<Help> pressed(Command command, Event.Key key, View view) {
    Layout layout = Layout.of(view.size());
    if (command != Command.MOVE && command != Command.PAGE) {
      return Optional.empty();
    }
    int rows = Command.direction(key) * (command == Command.PAGE ? layout.height() : 1);
    return Optional.of(new Help(new Scroll(Math.max(0, scroll.offset() + rows), Para.NO_TAG)));
  }

  Content draw(List<Hint> hints, View view) {
    Layout layout = Layout.of(view.size()).alone();
    List<Para> lines = new ArrayList<>();
    for (Hint hint : hints) {
      lines.add(line(hint.key(), hint.help(), view));
    }
    lines.add(Para.BLANK);
    lines.add(line("Mouse", "a click chooses, or is the key it hits; the wheel scrolls", view));
    lines.add(line("Paste", "goes into text fields, and never answers", view));
    Flow flow = Flow.set(lines, layout.column(), view.ascii());
    int top = Math.min(scroll.offset(), Math.max(0, flow.height() - layout.height()));
    return Content.of("Keys", "on this page", "", flow.rows(top, layout.height()))
        .more(top > 0, top + layout.height() < flow.height());
  }

  private static Para line(String key, String help, View view) {
    int columns = Columns.of(Legible.text(key, view.ascii()));
    String pad = " ".repeat(Math.max(2, KEYS - columns));
    return Para.of(help, Ink.TEXT).led(new Run(key, Ink.KEY), new Run(pad, Ink.TEXT));
  }
}
