package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.screen.Command;
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
import readback.screen.page.Words;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;

/** Which article a new question is about. */
record ArticleChoice(List<Article> articles, int at, String folder) implements Page {
  private Flow flow(Desk desk, Layout layout, View view) {
    List<Para> paras = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      boolean isHere = i == at;
      String number = i < 9 ? (i + 1) + "  " : "   ";
      int questions = desk.testlet(article.name()).map(on -> on.entries().size()).orElse(0);
      paras.add(
          Para.of(
                  List.of(
                      new Run(article.title(), isHere ? Ink.CHOSEN : Ink.TEXT),
                      new Run("  " + Words.count(questions, "question"), Ink.FAINT)))
              .barred(isHere ? "▌ " : "  ", Ink.ACCENT)
              .led(new Run(number, Ink.KEY))
              .tagged(i));
    }
    return Flow.set(paras, layout.column(), view.ascii());
  }

  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size()).alone();
    Flow flow = flow(desk, layout, view);
    int top = flow.top(Scroll.TOP.showing(at), layout.height());
    return Content.of("New question", "on which article?", "", flow.rows(top, layout.height()))
        .more(top > 0, top + layout.height() < flow.height());
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    return List.of(
        Hint.of(Command.ENTER, "write", "write a question on this article"),
        Hint.of(Command.MOVE, "choose", "the article above or below (also j and k)"),
        Hint.of(Command.CHOOSE, "choose", "the article of that number")
            .keyed("1-" + Math.min(9, articles.size())));
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case ENTER ->
          Turned.to(
              Writing.on(new Commission(articles.get(at), folder, Optional.of(this)), Draft.EMPTY));
      case MOVE -> Turned.to(to(at + Command.direction(key)));
      case CHOOSE -> Turned.to(to(key.text().charAt(0) - '1'));
      default -> Turned.to(this);
    };
  }

  private ArticleChoice to(int index) {
    int clamped = Math.max(0, Math.min(articles.size() - 1, index));
    return new ArticleChoice(articles, clamped, folder);
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    Layout layout = Layout.of(view.size()).alone();
    Flow flow = flow(desk, layout, view);
    int top = flow.top(Scroll.TOP.showing(at), layout.height());
    int tag = flow.tagAt(row - layout.body() + top);
    return Turned.to(tag == Para.NO_TAG ? this : to(tag));
  }
}
