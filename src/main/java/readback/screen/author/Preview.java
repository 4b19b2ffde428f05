package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.item.Item;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.View;
import readback.screen.author.Checks.Note;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Page;
import readback.screen.page.Specimen;
import readback.screen.page.Turned;
import readback.screen.page.Words;

/**
 * A question as its readers will see it, before it is saved.
 *
 * @param isExplained whether it is shown explained; else as it is asked
 */
record Preview(Writing writing, Item item, Checks checks, Specimen specimen, boolean isExplained)
    implements Page {
  static Preview of(Writing writing, Item item, Checks checks, View view) {
    Specimen specimen = Specimen.of(item, writing.article(), view.now());
    return new Preview(writing, item, checks, specimen, false);
  }

  private Page shown() {
    return isExplained ? specimen.explained() : specimen.asked();
  }

  private Preview with(Page shown) {
    Specimen other =
        isExplained
            ? new Specimen(specimen.asked(), shown)
            : new Specimen(shown, specimen.explained());
    return new Preview(writing, item, checks, other, isExplained);
  }

  @Override
  public Content draw(Desk desk, View view) {
    Content content = shown().draw(desk, view);
    return content.titled("Preview", isExplained ? "as it is explained" : "as it is asked", said());
  }

  private String said() {
    int count = checks.notes().size();
    return count == 0 ? "" : Words.count(count, "thing") + " to look at";
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    hints.add(Hint.of(Command.ENTER, "save", "add the question to the article's question file"));
    hints.add(Hint.of(Command.ESCAPE, "back", "back to the form"));
    hints.add(
        Hint.of(
            Command.TAB,
            isExplained ? "as asked" : "explained",
            "as it is asked, and as it is explained"));
    for (Hint hint : shown().hints(desk, view)) {
      if (isForLooking(hint.command())) {
        hints.add(hint);
      }
    }
    return hints;
  }

  private static boolean isForLooking(Command command) {
    return switch (command) {
      case MOVE, PAGE, TEXT, CHOOSE, MARK, TURN, CARRY -> true;
      default -> false;
    };
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case ENTER -> saved(desk);
      case ESCAPE -> Turned.to(writing);
      case TAB -> Turned.to(new Preview(writing, item, checks, specimen, !isExplained));
      default -> Turned.to(with(shown().press(command, key, desk, view).page()));
    };
  }

  private Turned saved(Desk desk) {
    Optional<Note> error = checks.notes().stream().filter(Note::isError).findFirst();
    if (error.isPresent()) {
      return Turned.to(this).saying("Not saved: " + error.get().what() + ".");
    }
    if (desk.bank().isEmpty()) {
      return Turned.to(this).saying("The question files are still being read.");
    }
    Effect.Rewrite saving = writing.commission().saving(item, desk.bank().get());
    return Turned.to(new Saved(this, saving.file(), Optional.empty()), saving, new Effect.Reload());
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return with(shown().wheeled(rows, column, view));
  }

  @Override
  public Preview renewed(Desk before, Desk now) {
    return new Preview(writing.renewed(before, now), item, checks, specimen, isExplained);
  }

  @Override
  public Optional<Page> beforeLeaving() {
    return writing.beforeLeaving();
  }

  @Override
  public String farewell(Desk desk) {
    return writing.farewell(desk);
  }
}
