package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.bank.Place;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.View;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Layout;
import readback.screen.page.Page;
import readback.screen.page.Turned;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;

/**
 * A question that was added to a file.
 *
 * @param preview where it was saved from, and goes back to if the file does not have it
 * @param place where it stands, once the file was read again
 */
record Saved(Preview preview, String file, Optional<Place> place) implements Page {
  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size()).alone();
    List<Para> paras = new ArrayList<>();
    if (place.isPresent()) {
      String where = "Saved in " + file + ", line " + place.get().line() + ".";
      paras.add(Para.of(where, Ink.RIGHT).led(new Run("✓ ", Ink.RIGHT)));
      paras.add(Para.BLANK);
    }
    paras.add(Para.of(preview.item().stem(), Ink.TEXT).barred("  ", Ink.TEXT));
    Flow flow = Flow.set(paras, layout.column(), view.ascii());
    return Content.of(
        "New question", preview.writing().article().title(), "", flow.rows(0, layout.height()));
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    boolean hasBelow = commission().below().isPresent();
    List<Hint> hints = new ArrayList<>();
    hints.add(
        hasBelow
            ? Hint.of(Command.ENTER, "back", "back to where you were")
            : Hint.of(Command.ENTER, "done", "leave"));
    hints.add(Hint.of(Command.NEW, "another", "write another question on this article"));
    if (place.isPresent()) {
      hints.add(Hint.of(Command.EDIT, "edit", "mend the question in your editor"));
    }
    return hints;
  }

  private Commission commission() {
    return preview.writing().commission();
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case NEW -> Turned.to(Writing.on(commission(), preview.writing().draft().another()));
      case EDIT -> Turned.to(this, new Effect.Edit(place.orElseThrow()));
      default -> commission().left(this);
    };
  }

  /** The file was read again: only now it is certain that the question is there. */
  @Override
  public Page renewed(Desk before, Desk now) {
    Preview renewed = preview.renewed(before, now);
    Optional<Place> found = now.place(preview.writing().article().name(), preview.item());
    boolean isLost = found.isEmpty() && place.isEmpty();
    return isLost ? renewed : new Saved(renewed, file, found);
  }

  @Override
  public String farewell(Desk desk) {
    return place.map(where -> "Saved in " + where.file() + ":" + where.line() + ".").orElse("");
  }
}
