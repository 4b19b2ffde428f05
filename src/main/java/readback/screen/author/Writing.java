package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.bank.write.Emitter;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.View;
import readback.screen.author.Slot.Part;
import readback.screen.page.Content;
import readback.screen.page.Desk;
import readback.screen.page.Layout;
import readback.screen.page.Page;
import readback.screen.page.Room;
import readback.screen.page.Turned;
import readback.screen.pane.ArticlePane;
import readback.screen.pane.Mark;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;

/**
 * A new question as it is written.
 *
 * @param scroll where the form is scrolled to
 * @param isTextOpen whether the article stands in place of the form, where there is no room for
 *     both
 */
record Writing(
    Commission commission,
    Form form,
    Checks checks,
    Scroll scroll,
    ArticlePane pane,
    boolean isTextOpen)
    implements Page {

  static Writing on(Commission commission, Draft draft) {
    Article article = commission.article();
    Checks checks = Checks.of(draft, article, Optional.empty());
    ArticlePane pane = ArticlePane.of(article);
    return new Writing(commission, Form.of(draft), checks, Scroll.TOP, pane, false);
  }

  Article article() {
    return commission.article();
  }

  Draft draft() {
    return form.draft();
  }

  /** Checked again if anything else stands there, and scrolled so that the cursor is in sight. */
  private Writing with(Form other, View view) {
    Checks after =
        other.draft().equals(draft())
            ? checks
            : Checks.of(other.draft(), article(), Optional.empty());
    Writing next = new Writing(commission, other, after, scroll, pane, isTextOpen);
    Scroll inSight = new FormRows(next, view).scroll();
    return new Writing(commission, other, after, inSight, pane, isTextOpen);
  }

  private Writing with(ArticlePane other, boolean open) {
    return new Writing(commission, form, checks, scroll, other, open);
  }

  /** With what was marked in the article; on to the question. */
  Writing proved(List<Span> evidence, ArticlePane other, View view) {
    List<Mark> marks = evidence.stream().map(span -> new Mark(span, Ink.EVIDENCE, "▌ ")).toList();
    ArticlePane marked = other.marked(marks).showing(evidence.stream().findFirst());
    return with(marked, false).with(form.proved(evidence).at(Slot.of(Part.STEM)), view);
  }

  private Room room(View view) {
    Layout layout = Layout.of(view.size());
    if (layout.isWide()) {
      return Room.beside(layout);
    }
    return isTextOpen ? Room.instead(layout) : Room.none(layout);
  }

  @Override
  public Content draw(Desk desk, View view) {
    Room room = room(view);
    if (room.isInstead()) {
      return Content.of("New question", article().title(), "", room.rows(pane, view.ascii()));
    }
    Content content = new FormRows(this, view).draw();
    return room.isBeside() ? content.beside(room.rows(pane, view.ascii())) : content;
  }

  @Override
  public boolean isTyping() {
    return form.isTyping() && !isTextOpen;
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    if (room(view).isInstead()) {
      hints.add(Hint.of(Command.TEXT, "question", "back to the question"));
      hints.add(Hint.of(Command.ESCAPE, "question", "back to the question"));
      hints.add(Hint.of(Command.MOVE, "scroll", "scroll the article by a line (also j and k)"));
      hints.add(Hint.of(Command.PAGE, "scroll", "scroll the article by a page"));
      return hints;
    }
    hints.add(Hint.of(Command.ENTER, enter(), "on to the next line; in the last, the preview"));
    int choices = form.choices().size();
    if (choices > 0) {
      hints.add(Hint.of(Command.TURN, "change", "another choice for this line"));
      String keys = "1-" + choices;
      hints.add(Hint.of(Command.CHOOSE, "change", "the choice of that number").keyed(keys));
    }
    hints.add(
        form.isTyping()
            ? Hint.of(Command.ESCAPE, "commands", "leave the text field: letters are commands")
            : Hint.of(Command.ESCAPE, "back", "leave the question; it is asked first"));
    hints.add(Hint.of(Command.MOVE, "move", "to the line above or below"));
    hints.add(Hint.of(Command.TAB, "next", "to the next part; with Shift to the one before"));
    if (room(view).hasArticle()) {
      hints.add(Hint.of(Command.PAGE, "scroll", "scroll the article"));
    } else if (!form.isTyping()) {
      hints.add(Hint.of(Command.TEXT, "text", "read the article"));
    }
    return hints;
  }

  private String enter() {
    return switch (form.at().part()) {
      case EVIDENCE -> "mark";
      case PREVIEW -> "preview";
      default -> form.at().isText() && !form.isTyping() ? "type" : "next";
    };
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    int by = Command.direction(key);
    if (room(view).isInstead()) {
      return Turned.to(reading(command, by, view));
    }
    return switch (command) {
      case ENTER -> entered(desk, view);
      case TURN -> Turned.to(with(form.turned(by), view));
      case CHOOSE -> Turned.to(with(form.chosen(key.text().charAt(0) - '1'), view));
      case MOVE -> Turned.to(with(movedByLine(by, view), view));
      case TAB -> Turned.to(with(form.moved(by), view));
      case TEXT -> Turned.to(with(pane, true));
      case PAGE -> Turned.to(with(paged(by, view), isTextOpen));
      case ESCAPE -> form.isTyping() ? Turned.to(with(form.typing(false), view)) : left();
      default -> Turned.to(this);
    };
  }

  private Writing reading(Command command, int by, View view) {
    return switch (command) {
      case MOVE -> with(room(view).scrolled(pane, by, view.ascii()), true);
      case PAGE -> with(paged(by, view), true);
      default -> with(pane, false);
    };
  }

  private ArticlePane paged(int by, View view) {
    Room room = room(view);
    return room.scrolled(pane, by * Math.max(1, room.pageHeight() - 2), view.ascii());
  }

  private Turned entered(Desk desk, View view) {
    if (form.at().isText() && !form.isTyping()) {
      return Turned.to(with(form.typing(true), view));
    }
    return switch (form.at().part()) {
      case EVIDENCE -> Turned.to(Marking.of(this));
      case PREVIEW -> previewed(desk, view);
      default -> Turned.to(with(form.moved(1), view));
    };
  }

  private Turned previewed(Desk desk, View view) {
    Checks now = Checks.of(draft(), article(), desk.bank());
    return draft()
        .item(article())
        .map(item -> Turned.to(Preview.of(this, item, now, view)))
        .orElseGet(() -> Turned.to(this).saying(now.needed()));
  }

  /** By a line within a long text; at its ends to the slot above or below. */
  private Form movedByLine(int by, View view) {
    return form.isTyping()
        ? new FormRows(this, view).caretMoved(by).map(form::edited).orElseGet(() -> form.moved(by))
        : form.moved(by);
  }

  private Turned left() {
    return draft().isBlank() ? commission.left(this) : Turned.to(new Discard(this, false));
  }

  @Override
  public Page typed(Event.Key key, View view) {
    return with(form.typed(key), view);
  }

  @Override
  public Page pasted(String text, View view) {
    return isTextOpen ? this : with(form.pasted(text), view);
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    if (room(view).isInstead() || column >= layout.margin() + layout.column()) {
      return Turned.to(this);
    }
    int tag = new FormRows(this, view).tagAt(row - layout.body());
    return Turned.to(tag == Para.NO_TAG ? this : with(form.at(draft().slots().get(tag)), view));
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    Room room = room(view);
    return room.hasArticle() ? with(room.scrolled(pane, rows, view.ascii()), isTextOpen) : this;
  }

  @Override
  public Writing renewed(Desk before, Desk now) {
    Commission renewed = commission.renewed(before, now);
    return new Writing(renewed, form, checks, scroll, pane, isTextOpen);
  }

  @Override
  public Optional<Page> beforeLeaving() {
    return draft().isBlank() ? Optional.empty() : Optional.of(new Discard(this, true));
  }

  /** What was written and not saved, so that not even an interruption loses it. */
  @Override
  public String farewell(Desk desk) {
    if (draft().isBlank()) {
      return "";
    }
    return "This question was not saved:\n"
        + draft()
            .item(article())
            .map(item -> Emitter.item(item, article()))
            .orElseGet(() -> String.join("\n", draft().typed()) + "\n");
  }
}
