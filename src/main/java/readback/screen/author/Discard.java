package readback.screen.author;

import java.util.List;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.View;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Layout;
import readback.screen.page.Page;
import readback.screen.page.Turned;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;

/**
 * Asks before what was typed is thrown away.
 *
 * @param quits whether the whole program is to be left
 */
record Discard(Writing writing, boolean quits) implements Page {
  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size()).alone();
    List<Para> paras =
        List.of(
            Para.of("Throw this question away?", Ink.TITLE),
            Para.BLANK,
            Para.of("It is not saved. Enter throws it away, Esc goes on writing.", Ink.TEXT));
    Flow flow = Flow.set(paras, layout.column(), view.ascii());
    return Content.of("New question", writing.article().title(), "", flow.rows(0, layout.height()));
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    return List.of(
        Hint.of(Command.ESCAPE, "go on writing", "back to the question"),
        Hint.of(Command.ENTER, "throw away", "leave without the question"));
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    if (command == Command.ESCAPE) {
      return Turned.to(writing);
    }
    return quits ? Turned.to(this, new Effect.Quit()) : writing.commission().left(this);
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    return new Discard(writing.renewed(before, now), quits);
  }
}
