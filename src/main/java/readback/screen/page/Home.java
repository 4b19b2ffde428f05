package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.bank.Testlet;
import readback.quiz.Drawing;
import readback.quiz.Mode;
import readback.quiz.Wish;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Row;
import readback.screen.View;
import readback.screen.pane.ArticlePane;

/**
 * Where everything begins: which article, and how.
 *
 * @param at the index of the chosen article, or {@link #GO_ON}
 * @param wish how the next sitting goes
 * @param preview the chosen article, shown beside where there is room
 */
record Home(int at, Wish wish, Optional<ArticlePane> preview) implements Page {
  /** The line of the sitting that waits to be gone on with. */
  static final int GO_ON = -1;

  static Home empty(Wish wish) {
    return new Home(0, wish, Optional.empty());
  }

  /** Home again, at an article. */
  static Home at(String article, Desk desk) {
    Home home = empty(desk.wish());
    int index = Math.max(0, index(article, desk));
    return home.moved(index, desk);
  }

  private static int index(String article, Desk desk) {
    List<Testlet> testlets = desk.testlets();
    for (int i = 0; i < testlets.size(); i++) {
      if (testlets.get(i).article().name().equals(article)) {
        return i;
      }
    }
    return -1;
  }

  private Home moved(int index, Desk desk) {
    int first = desk.unfinished().isPresent() ? GO_ON : 0;
    int last = Math.max(0, desk.testlets().size() - 1);
    int clamped = Math.max(first, Math.min(last, index));
    Home moved = new Home(clamped, wish, preview);
    Optional<Testlet> chosen = moved.chosen(desk);
    if (chosen.isEmpty()) {
      return new Home(clamped, wish, Optional.empty());
    }
    boolean isShown = preview.isPresent() && preview.get().article().equals(chosen.get().article());
    return isShown
        ? moved
        : new Home(clamped, wish, Optional.of(ArticlePane.of(chosen.get().article())));
  }

  private Home with(Wish other) {
    return new Home(at, other, preview);
  }

  private Optional<Testlet> chosen(Desk desk) {
    if (at == GO_ON) {
      return desk.unfinished().flatMap(attempt -> desk.testlet(attempt.article()));
    }
    List<Testlet> testlets = desk.testlets();
    return at < testlets.size() ? Optional.of(testlets.get(at)) : Optional.empty();
  }

  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    List<Row> rows = new HomeRows(this, desk, layout, view).rows();
    Content content = Content.of("Readback", "a reading quiz", "", rows);
    if (!layout.isWide()) {
      return content;
    }
    Room room = Room.beside(layout);
    return content.beside(
        preview.isPresent()
            ? room.rows(preview.get(), view.ascii())
            : java.util.Collections.nCopies(layout.height(), Row.BLANK));
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    if (desk.bank().isEmpty()) {
      return hints;
    }
    if (chosen(desk).isPresent()) {
      String words = at == GO_ON ? "go on" : "start";
      hints.add(Hint.of(Command.ENTER, words, "start a sitting, or go on with one"));
      hints.add(Hint.of(Command.MOVE, "choose", "choose what to take (also j and k)"));
      hints.add(Hint.of(Command.TURN, "mode", "practice, exam, or what was missed before"));
      hints.add(Hint.of(Command.TEXT, "text", "read the article"));
    } else {
      hints.add(Hint.of(Command.TURN, "mode", "practice, exam, or what was missed before"));
    }
    if (chosen(desk).isPresent() && desk.author().isPresent()) {
      hints.add(Authoring.NEW);
    }
    hints.add(Hint.of(Command.COUNT, "count", "a dozen questions, or all there are"));
    hints.add(Hint.of(Command.BOOK, "book", "closed book: no article while questions are asked"));
    hints.add(Hint.of(Command.LIMIT, "limit", "a time limit: none, 10, 20 or 30 minutes"));
    if (desk.testlets().size() > 1) {
      String keys = "1-" + Math.min(9, desk.testlets().size());
      hints.add(Hint.of(Command.CHOOSE, "choose", "choose the article of that number").keyed(keys));
    }
    if (preview.isPresent() && Layout.of(view.size()).isWide()) {
      hints.add(Hint.of(Command.PAGE, "scroll", "scroll the article"));
    }
    return hints;
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    int by = Command.direction(key);
    return switch (command) {
      case ENTER -> started(desk, view);
      case MOVE -> Turned.to(moved(at + by, desk));
      case CHOOSE -> Turned.to(moved(key.text().charAt(0) - '1', desk));
      case TURN -> Turned.to(with(wish.withMode(turned(by))));
      case COUNT ->
          Turned.to(
              with(wish.withCount(wish.count() == Wish.ALL ? Drawing.USUAL_COUNT : Wish.ALL)));
      case BOOK -> Turned.to(with(wish.withClosedBook(!wish.closedBook())));
      case LIMIT -> Turned.to(with(wish.withLimit(Opening.nextLimit(wish.limit()))));
      case TEXT -> Turned.to(preview.isPresent() ? new Read(this, preview.get()) : this);
      case NEW ->
          chosen(desk)
              .map(testlet -> Authoring.written(this, testlet.article(), desk))
              .orElse(Turned.to(this));
      case PAGE -> Turned.to(scrolled(by * (Layout.of(view.size()).height() - 2), view));
      default -> Turned.to(this);
    };
  }

  private Mode turned(int by) {
    Mode[] modes = Mode.values();
    return modes[Math.floorMod(wish.mode().ordinal() + Integer.signum(by), modes.length)];
  }

  private Turned started(Desk desk, View view) {
    Optional<Testlet> chosen = chosen(desk);
    if (chosen.isEmpty()) {
      return Turned.to(this);
    }
    return at == GO_ON
        ? Opening.resume(desk.unfinished().orElseThrow(), this, desk, view)
        : Opening.begin(chosen.get(), this, desk, view);
  }

  private Home scrolled(int rows, View view) {
    Room room = Room.beside(Layout.of(view.size()));
    return preview.isEmpty() || !room.layout().isWide()
        ? this
        : new Home(at, wish, Optional.of(room.scrolled(preview.get(), rows, view.ascii())));
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return scrolled(rows, view);
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    int index = new HomeRows(this, desk, layout, view).indexAt(row - layout.body());
    boolean isBesides = column >= layout.margin() + layout.column();
    return Turned.to(index == HomeRows.NOTHING || isBesides ? this : moved(index, desk));
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    if (before.bank().isEmpty()) {
      return moved(now.unfinished().isPresent() ? GO_ON : 0, now);
    }
    String article = preview.map(pane -> pane.article().name()).orElse("");
    return at == GO_ON ? moved(GO_ON, now) : moved(Math.max(0, index(article, now)), now);
  }
}
