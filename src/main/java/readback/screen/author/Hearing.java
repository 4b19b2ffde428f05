package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Block;
import readback.bank.QuestionFile;
import readback.bank.write.Reviewed;
import readback.item.Item;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.View;
import readback.screen.author.Shelf.Found;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Page;
import readback.screen.page.Turned;
import readback.screen.page.Words;
import readback.screen.pane.Para;

/**
 * What readers said, beside the questions that they said it of.
 *
 * @param heard a question and what was said of it, one after another
 * @param at the index of the current one
 */
public record Hearing(Shelf shelf, List<Heard> heard, int at, Exhibit exhibit) implements Page {
  /** A question, and what was said of it. */
  record Heard(Ref ref, Remark remark) {}

  public Hearing {
    heard = List.copyOf(heard);
  }

  /**
   * Of remarks on questions that these files hold.
   *
   * @return empty if there are none
   */
  public static Optional<Page> of(List<QuestionFile> files, List<Remark> remarks) {
    List<Heard> heard = new ArrayList<>();
    for (Remark remark : remarks) {
      for (QuestionFile file : files) {
        file.block(remark.item())
            .flatMap(Block::entry)
            .filter(entry -> remark.isAbout(entry.item()))
            .ifPresent(entry -> heard.add(new Heard(Ref.of(file, entry.item()), remark)));
      }
    }
    return heard.isEmpty() ? Optional.empty() : Optional.of(at(Shelf.of(files), heard, 0));
  }

  private static Hearing at(Shelf shelf, List<Heard> heard, int at) {
    Heard now = heard.get(at);
    Optional<Found> found = shelf.find(now.ref());
    Optional<Item> item = found.flatMap(Found::item);
    Optional<Article> article = found.flatMap(Found::article);
    Exhibit exhibit =
        item.isPresent() && article.isPresent()
            ? Exhibit.of(item.get(), article.get(), paras(now.remark(), item.get(), article.get()))
            : Exhibit.of(List.of(Para.of("This question is not there any more.", Ink.NOTE)));
    return new Hearing(shelf, heard, at, exhibit);
  }

  private static List<Para> paras(Remark remark, Item item, Article article) {
    List<Para> paras = new ArrayList<>();
    for (String note : remark.notes()) {
      paras.add(Para.of("“" + note + "”", Ink.NOTE).led(new Run("! ", Ink.NOTE)));
    }
    List<String> rejected = remark.rejected(item);
    for (int i = 0; i < rejected.size(); i++) {
      int times = remark.typed().get(rejected.get(i));
      String often = "  typed " + (times == 1 ? "once" : times + " times") + ", not accepted";
      paras.add(
          Para.of(
                  List.of(
                      new Run("“" + rejected.get(i) + "”", Ink.NOTE), new Run(often, Ink.FAINT)))
              .led(new Run(i + 1 + " ", Ink.KEY)));
    }
    if (!paras.isEmpty()) {
      paras.add(Para.BLANK);
    }
    paras.addAll(Proof.of(item, article));
    return paras;
  }

  private Hearing to(int index) {
    return at(shelf, heard, Math.max(0, Math.min(heard.size() - 1, index)));
  }

  private Hearing with(Exhibit other) {
    return new Hearing(shelf, heard, at, other);
  }

  private Optional<Found> current() {
    return shelf.find(heard.get(at).ref());
  }

  private List<String> rejected() {
    return current().flatMap(Found::item).map(heard.get(at).remark()::rejected).orElse(List.of());
  }

  @Override
  public Content draw(Desk desk, View view) {
    String title = "Readers' notes, " + (at + 1) + " of " + heard.size();
    String detail =
        current()
            .flatMap(Found::item)
            .map(item -> item.kind().label() + " · " + Words.level(item.level()))
            .orElse("");
    return exhibit.draw(title, detail, "", view).progressed((at + 1) / (double) heard.size());
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    if (at + 1 < heard.size()) {
      hints.add(Hint.of(Command.ENTER, "next", "to the next question with notes"));
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
    if (shelf.latest().isPresent()) {
      hints.add(Hint.of(Command.UNDO, "undo", "take the last answer out again"));
    }
    if (exhibit.pane().isPresent() && !exhibit.room(view).isBeside()) {
      hints.add(
          exhibit.isTextOpen()
              ? Hint.of(Command.TEXT, "question", "back to the question")
              : Hint.of(Command.TEXT, "text", "the evidence in the article"));
    }
    hints.add(Hint.of(Command.MOVE, "scroll", "scroll by a line (also j and k)"));
    hints.add(Hint.of(Command.PAGE, "scroll", "scroll by a page"));
    return hints;
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    int by = Command.direction(key);
    return switch (command) {
      case ENTER -> Turned.to(to(at + 1));
      case BACK -> Turned.to(to(at - 1));
      case CHOOSE -> accepted(key.text().charAt(0) - '1');
      case EDIT ->
          current()
              .map(it -> Turned.to(this, new Effect.Edit(it.file().place(it.block()))))
              .orElse(Turned.to(this));
      case UNDO -> undone();
      case TEXT -> Turned.to(with(exhibit.turned()));
      case MOVE -> Turned.to(with(exhibit.scrolled(by, view)));
      case PAGE -> {
        int page = Math.max(1, exhibit.room(view).pageHeight() - 2);
        yield Turned.to(with(exhibit.scrolled(by * page, view)));
      }
      default -> Turned.to(this);
    };
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
    return Turned.to(at(after, heard, at), Shelf.rewriting(found.file(), text.get()))
        .saying("“" + answer + "” is right from now on.");
  }

  private Turned undone() {
    if (shelf.latest().isEmpty()) {
      return Turned.to(this);
    }
    int back = shelf.latest().get().at();
    return Turned.to(at(shelf.undone(), heard, back), shelf.undoing()).saying("Undone.");
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
    List<Heard> order = new ArrayList<>(heard);
    current()
        .flatMap(again::inPlaceOf)
        .ifPresent(ref -> order.set(at, new Heard(ref, heard.get(at).remark())));
    return again.files().equals(shelf.files()) ? this : at(again, order, at);
  }
}
