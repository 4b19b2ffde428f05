package readback.screen.page;

import java.util.List;
import readback.article.Article;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.View;
import readback.screen.pane.ArticlePane;

/**
 * The article, and nothing beside it.
 *
 * @param home where it was opened from
 */
record Read(Home home, ArticlePane pane) implements Page {

  @Override
  public Content draw(Desk desk, View view) {
    Room room = room(view);
    Article article = pane.article();
    String detail =
        article.readingMinutes() + " min to read, " + Words.count(article.wordCount(), "word");
    int percent = room.percent(pane, view.ascii());
    return Content.of("Read", detail, percent + " %", room.rows(pane, view.ascii()))
        .progressed(percent / 100.0);
  }

  private static Room room(View view) {
    return Room.instead(Layout.of(view.size()).alone());
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    return List.of(
        Hint.of(Command.ENTER, "start", "start the questions"),
        Hint.of(Command.ESCAPE, "back", "back home"),
        Hint.of(Command.MOVE, "scroll", "scroll by a line (also j and k)"),
        Hint.of(Command.PAGE, "page", "scroll by a page; Home and End to the ends"),
        Hint.of(Command.MARK, "page on", "a page on"),
        Hint.of(Command.COPY, "copy", "copy the article to the clipboard"));
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    int page = Math.max(1, room(view).pageHeight() - 2);
    return switch (command) {
      case ENTER -> home.press(Command.ENTER, key, desk, view);
      case ESCAPE -> Turned.to(home);
      case MOVE -> Turned.to(scrolled(Command.direction(key), view));
      case PAGE, MARK -> Turned.to(scrolled(Command.direction(key) * page, view));
      case COPY ->
          Turned.to(this, new readback.screen.Effect.Copy(pane.article().text())).saying("Copied.");
      default -> Turned.to(this);
    };
  }

  private Read scrolled(int rows, View view) {
    return new Read(home, room(view).scrolled(pane, rows, view.ascii()));
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return scrolled(rows, view);
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    Home renewed = (Home) home.renewed(before, now);
    return renewed
        .preview()
        .filter(other -> other.article().equals(pane.article()))
        .<Page>map(same -> new Read(renewed, pane))
        .orElse(renewed);
  }
}
