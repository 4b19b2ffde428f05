package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.bank.QuestionFile;
import readback.bank.write.Reviewed;
import readback.item.Item;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.View;
import readback.screen.author.Shelf.Found;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Page;
import readback.screen.page.Turned;
import readback.screen.page.Words;
import readback.screen.pane.Para;

/**
 * Drafts one after another: each key is on the disk before the next one shows.
 *
 * @param drafts what there was to review at the beginning
 * @param at the index of the current one; behind the last at the end
 * @param exhibit the current one as it is looked at
 */
public record Reviewing(Shelf shelf, List<Ref> drafts, int at, Exhibit exhibit) implements Page {
  public Reviewing {
    drafts = List.copyOf(drafts);
  }

  /**
   * All drafts of these files.
   *
   * @return empty if there are none
   */
  public static Optional<Page> of(List<QuestionFile> files) {
    List<Ref> drafts = Ref.drafts(files);
    return drafts.isEmpty() ? Optional.empty() : Optional.of(at(Shelf.of(files), drafts, 0));
  }

  private static Reviewing at(Shelf shelf, List<Ref> drafts, int at) {
    Optional<Found> found =
        at < drafts.size() ? shelf.find(drafts.get(at)) : Optional.<Found>empty();
    Optional<Item> item = found.flatMap(Found::item);
    Exhibit exhibit =
        item.isPresent() && found.get().article().isPresent()
            ? exhibit(item.get(), found.get())
            : Exhibit.of(found.map(Found::faults).orElseGet(() -> end(shelf, drafts)));
    return new Reviewing(shelf, drafts, at, exhibit);
  }

  private static Exhibit exhibit(Item item, Found found) {
    return Exhibit.of(item, found.article().get(), Proof.of(item, found.article().get()));
  }

  private static List<Para> end(Shelf shelf, List<Ref> drafts) {
    int open = open(shelf, drafts);
    String words =
        open == 0 ? "Every draft is reviewed." : Words.count(open, "draft") + " left open.";
    return List.of(
        Para.of(words, open == 0 ? Ink.RIGHT : Ink.NOTE),
        Para.BLANK,
        Para.of(tally(shelf, drafts) + ".", Ink.TEXT));
  }

  private static int open(Shelf shelf, List<Ref> drafts) {
    return (int) drafts.stream().filter(ref -> isOpen(shelf, ref)).count();
  }

  /** Faulty ones are open: somebody has to look at them. */
  private static boolean isOpen(Shelf shelf, Ref ref) {
    return shelf.find(ref).filter(found -> found.isDraft() || found.item().isEmpty()).isPresent();
  }

  private static String tally(Shelf shelf, List<Ref> drafts) {
    long dropped = drafts.stream().filter(ref -> shelf.find(ref).isEmpty()).count();
    long kept = drafts.size() - dropped - open(shelf, drafts);
    return kept + " kept, " + dropped + " dropped";
  }

  private Reviewing to(int index) {
    return at(shelf, drafts, Math.max(0, Math.min(drafts.size(), index)));
  }

  /** The next one that is open; the end, if none is after this one. */
  private int next(Shelf from) {
    int index = at + 1;
    while (index < drafts.size() && !isOpen(from, drafts.get(index))) {
      index++;
    }
    return Math.min(index, drafts.size());
  }

  /** The one before that still stands in its file. */
  private int before() {
    int index = at - 1;
    while (index > 0 && shelf.find(drafts.get(index)).isEmpty()) {
      index--;
    }
    return Math.max(0, index);
  }

  private Optional<Found> current() {
    return at < drafts.size() ? shelf.find(drafts.get(at)) : Optional.empty();
  }

  @Override
  public Content draw(Desk desk, View view) {
    String title = at < drafts.size() ? "Draft " + (at + 1) + " of " + drafts.size() : "Review";
    String detail =
        current()
            .flatMap(Found::item)
            .map(item -> kind(item) + (item.about().draft() ? "" : " · kept"))
            .orElse("");
    double done = 1 - open(shelf, drafts) / (double) drafts.size();
    return exhibit.draw(title, detail, tally(shelf, drafts), view).progressed(done);
  }

  private static String kind(Item item) {
    return item.kind().label() + " · " + Words.level(item.level());
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    Optional<Found> current = current();
    if (current.filter(Found::isDraft).isPresent()) {
      hints.add(Hint.of(Command.KEEP, "keep", "a question like others: no draft any more"));
    }
    if (current.isPresent()) {
      hints.add(Hint.of(Command.DROP, "drop", "take it out; generating again leaves it out"));
      hints.add(Hint.of(Command.EDIT, "edit", "mend it in your editor"));
      hints.add(Hint.of(Command.SKIP, "skip", "leave it open, and go on"));
    } else if (open(shelf, drafts) > 0) {
      hints.add(Hint.of(Command.AGAIN, "again", "go through those left open"));
    }
    if (shelf.hasUndo()) {
      hints.add(Hint.of(Command.UNDO, "undo", "take the last keep or drop back"));
    }
    if (at > 0) {
      hints.add(Hint.of(Command.BACK, "back", "to the one before"));
    }
    hints.addAll(exhibit.hints(view));
    return hints;
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case KEEP -> current().map(this::kept).orElse(Turned.to(this));
      case DROP -> current().map(this::dropped).orElse(Turned.to(this));
      case EDIT -> current().map(this::edited).orElse(Turned.to(this));
      case SKIP -> Turned.to(to(next(shelf)));
      case AGAIN -> Turned.to(new Reviewing(shelf, drafts, -1, exhibit).fromTheTop());
      case UNDO -> undone();
      case BACK -> Turned.to(to(before()));
      default -> Turned.to(with(exhibit.pressed(command, Command.direction(key), view)));
    };
  }

  private Reviewing fromTheTop() {
    return to(next(shelf));
  }

  private Reviewing with(Exhibit other) {
    return new Reviewing(shelf, drafts, at, other);
  }

  private Turned kept(Found found) {
    return changed(found, Reviewed.kept(found.file(), found.block()), "take out draft: true");
  }

  private Turned dropped(Found found) {
    return changed(found, Reviewed.dropped(found.file(), found.block()), "take it out");
  }

  private Turned changed(Found found, Optional<String> text, String byHand) {
    if (text.isEmpty()) {
      return Turned.to(this)
          .saying("The file is laid out so that this is not safe: press e and " + byHand + ".");
    }
    Shelf after = shelf.changed(found.file(), text.get(), at);
    Effect rewriting = Shelf.rewriting(found.file(), text.get());
    return Turned.to(at(after, drafts, next(after)), rewriting);
  }

  private Turned edited(Found found) {
    return Turned.to(this, new Effect.Edit(found.file().place(found.block())));
  }

  private Turned undone() {
    if (shelf.latest().isEmpty()) {
      return Turned.to(this).saying(Shelf.CUT);
    }
    int back = shelf.latest().get().at();
    return Turned.to(at(shelf.undoing(), drafts, back), shelf.rewritingBack()).saying("Undone.");
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return with(exhibit.scrolled(rows, view));
  }

  /** A draft that was edited may be known by another identity now. */
  @Override
  public Page renewed(Desk before, Desk now) {
    if (now.bank().isEmpty()) {
      return this;
    }
    Shelf again = shelf.renewed(now.bank().get().files());
    if (again.files().equals(shelf.files())) {
      return this;
    }
    List<Ref> order = new ArrayList<>(drafts);
    current().flatMap(again::inPlaceOf).ifPresent(ref -> order.set(at, ref));
    Ref.drafts(again.files()).stream().filter(ref -> !order.contains(ref)).forEach(order::add);
    int lost = shelf.latest().map(Shelf.Change::at).orElse(at);
    if (lost < at && isOpen(again, order.get(lost))) {
      return at(again, order, lost);
    }
    boolean isGone = at < order.size() && again.find(order.get(at)).isEmpty();
    Reviewing renewed = at(again, order, at);
    return isGone ? renewed.to(renewed.next(again)) : renewed;
  }

  @Override
  public String farewell(Desk desk) {
    int open = open(shelf, drafts);
    return tally(shelf, drafts)
        + (open == 0 ? "; every draft is reviewed." : "; " + open + " left open.");
  }
}
