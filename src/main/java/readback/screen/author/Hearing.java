package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import readback.bank.QuestionFile;
import readback.bank.write.Reviewed;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.View;
import readback.screen.author.Shelf.Found;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Page;
import readback.screen.page.Turned;
import readback.screen.page.Words;

/**
 * What readers said, beside the questions that they said it of.
 *
 * @param matters one after another
 * @param at the index of the current one
 */
public record Hearing(Shelf shelf, List<Matter> matters, int at, Exhibit exhibit) implements Page {
  public Hearing {
    matters = List.copyOf(matters);
  }

  /**
   * Of remarks on questions that these files hold, and on some that they do not hold any more.
   *
   * @return empty if there are none
   */
  public static Optional<Page> of(List<QuestionFile> files, List<Remark> remarks) {
    List<Matter> matters = Matter.of(files, remarks);
    return matters.isEmpty() ? Optional.empty() : Optional.of(at(Shelf.of(files), matters, 0));
  }

  private static Hearing at(Shelf shelf, List<Matter> matters, int at) {
    return new Hearing(shelf, matters, at, matters.get(at).exhibit(shelf));
  }

  private Hearing to(int index) {
    return at(shelf, matters, Math.max(0, Math.min(matters.size() - 1, index)));
  }

  private Hearing with(Exhibit other) {
    return new Hearing(shelf, matters, at, other);
  }

  private Matter matter() {
    return matters.get(at);
  }

  private Optional<Found> current() {
    return matter().ref().flatMap(shelf::find);
  }

  private List<String> rejected() {
    return current().flatMap(Found::item).map(matter().remark()::rejected).orElse(List.of());
  }

  @Override
  public Content draw(Desk desk, View view) {
    String title = "Readers' notes, " + (at + 1) + " of " + matters.size();
    String detail =
        current()
            .flatMap(Found::item)
            .map(item -> item.kind().label() + " · " + Words.level(item.level()))
            .orElse(matter().ref().isEmpty() ? "on a question that is gone" : "");
    double done = done() / (double) matters.size();
    return exhibit.draw(title, detail, tally(), view).progressed(done);
  }

  private int done() {
    return (int) matters.stream().filter(Matter::isDone).count();
  }

  private int gone() {
    return (int) matters.stream().filter(matter -> matter.ref().isEmpty()).count();
  }

  private String tally() {
    return done() + " dealt with" + (gone() == 0 ? "" : ", " + gone() + " gone");
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    hints.add(
        matter().isDone()
            ? Hint.of(Command.DROP, "reopen", "not dealt with after all")
            : Hint.of(Command.DROP, "done", "dealt with: these notes do not come back"));
    if (at + 1 < matters.size()) {
      hints.add(Hint.of(Command.ENTER, "next", "to the next question with notes; these stay"));
    }
    if (at > 0) {
      hints.add(Hint.of(Command.BACK, "back", "to the question before"));
    }
    int rejected = rejected().size();
    if (rejected > 0) {
      String keys = rejected == 1 ? "1" : "1-" + rejected;
      hints.add(Hint.of(Command.CHOOSE, "accept", "from now on this answer is right").keyed(keys));
    }
    if (current().isPresent()) {
      hints.add(Hint.of(Command.EDIT, "edit", "mend the question in your editor"));
    }
    if (shelf.hasUndo()) {
      hints.add(Hint.of(Command.UNDO, "undo", "take the last answer out again"));
    }
    hints.addAll(exhibit.hints(view));
    return hints;
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case ENTER -> Turned.to(to(at + 1));
      case BACK -> Turned.to(to(at - 1));
      case DROP -> matter().isDone() ? reopened() : done(matter());
      case CHOOSE -> accepted(key.text().charAt(0) - '1');
      case EDIT ->
          current()
              .map(it -> Turned.to(this, new Effect.Edit(it.file().place(it.block()))))
              .orElse(Turned.to(this));
      case UNDO -> undone();
      default -> Turned.to(with(exhibit.pressed(command, Command.direction(key), view)));
    };
  }

  private Turned done(Matter matter) {
    Hearing after = with(matter.done(true));
    int next = at;
    while (next < matters.size() && after.matters.get(next).isDone()) {
      next++;
    }
    Turned turned = Turned.to(after.to(next < matters.size() ? next : at), hear(true));
    return after.done() == matters.size()
        ? turned.saying("All is dealt with.")
        : turned.saying("Dealt with; these notes do not come back.");
  }

  private Turned reopened() {
    return Turned.to(with(matter().done(false)).to(at), hear(false)).saying("Open again.");
  }

  private Hearing with(Matter other) {
    List<Matter> all = new ArrayList<>(matters);
    all.set(at, other);
    return new Hearing(shelf, all, at, exhibit);
  }

  private Effect hear(boolean isHeard) {
    return new Effect.Hear(matter().remark().about(current().flatMap(Found::item)), isHeard);
  }

  private Turned accepted(int index) {
    List<String> rejected = rejected();
    if (index >= rejected.size() || current().isEmpty()) {
      return Turned.to(this);
    }
    Found found = current().get();
    String answer = rejected.get(index);
    Optional<String> text = Reviewed.accepting(found.file(), found.block(), answer);
    if (text.isEmpty()) {
      return Turned.to(this).saying("It cannot be added safely here: press e and write it in.");
    }
    Shelf after = shelf.changed(found.file(), text.get(), at);
    return Turned.to(at(after, matters, at), Shelf.rewriting(found.file(), text.get()))
        .saying("“" + answer + "” is right from now on.");
  }

  private Turned undone() {
    if (shelf.latest().isEmpty()) {
      return Turned.to(this).saying(Shelf.CUT);
    }
    int back = shelf.latest().get().at();
    return Turned.to(at(shelf.undoing(), matters, back), shelf.rewritingBack()).saying("Undone.");
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return with(exhibit.scrolled(rows, view));
  }

  /** An edited question may be known by another identity now. */
  @Override
  public Page renewed(Desk before, Desk now) {
    if (now.bank().isEmpty()) {
      return this;
    }
    Shelf again = shelf.renewed(now.bank().get().files());
    List<Matter> order = new ArrayList<>(matters);
    current().flatMap(again::inPlaceOf).ifPresent(ref -> order.set(at, matter().on(ref)));
    return again.files().equals(shelf.files()) ? this : at(again, order, at);
  }

  /** How far it went, and which questions are gone. */
  @Override
  public String farewell(Desk desk) {
    int open = matters.size() - done();
    String names =
        matters.stream()
            .filter(matter -> matter.ref().isEmpty())
            .map(matter -> matter.remark().item())
            .collect(Collectors.joining(", "));
    return done()
        + " dealt with, "
        + open
        + " left open."
        + (names.isEmpty() ? "" : " Not in the files any more: " + names + ".");
  }
}
