package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.item.Item;
import readback.screen.Command;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.View;
import readback.screen.page.Content;
import readback.screen.page.Layout;
import readback.screen.page.Room;
import readback.screen.pane.ArticlePane;
import readback.screen.pane.Flow;
import readback.screen.pane.Mark;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;

/**
 * A question before its reviewer, the article with its evidence beside it, or a key away.
 *
 * @param paras the question and what there is to say of it
 * @param quotes its evidence, told where the article is not beside
 * @param pane its article, if that can be read
 * @param isTextOpen whether the article stands in place of the question, where there is no room
 */
record Exhibit(
    List<Para> paras,
    List<Para> quotes,
    Optional<ArticlePane> pane,
    Scroll scroll,
    boolean isTextOpen) {
  Exhibit {
    paras = List.copyOf(paras);
    quotes = List.copyOf(quotes);
  }

  /** Of paragraphs without an article. */
  static Exhibit of(List<Para> paras) {
    return new Exhibit(paras, List.of(), Optional.empty(), Scroll.TOP, false);
  }

  /** Of a question: the evidence stands out in its article. */
  static Exhibit of(Item item, Article article, List<Para> paras) {
    List<Mark> marks = new ArrayList<>();
    List<Para> quotes = new ArrayList<>();
    for (Span span : item.about().evidence()) {
      marks.add(new Mark(span, Ink.EVIDENCE, "▌ "));
      quotes.add(Para.of("“" + article.words(span) + "”", Ink.EVIDENCE).barred("▌ ", Ink.ACCENT));
    }
    ArticlePane pane = ArticlePane.of(article).marked(marks);
    Optional<Span> first = item.about().evidence().stream().findFirst();
    return new Exhibit(paras, quotes, Optional.of(pane.showing(first)), Scroll.TOP, false);
  }

  /** The keys that look around in it. */
  List<Hint> hints(View view) {
    List<Hint> hints = new ArrayList<>();
    if (pane.isPresent() && !room(view).isBeside()) {
      hints.add(
          isTextOpen
              ? Hint.of(Command.TEXT, "question", "back to the question")
              : Hint.of(Command.TEXT, "text", "the evidence in the article"));
    }
    hints.add(Hint.of(Command.MOVE, "scroll", "scroll by a line"));
    hints.add(Hint.of(Command.PAGE, "scroll", "scroll by a page"));
    return hints;
  }

  /**
   * What one of these keys makes of it; any other leaves it as it is.
   *
   * @param by 1 forwards, -1 back
   */
  Exhibit pressed(Command command, int by, View view) {
    return switch (command) {
      case TEXT -> turned();
      case MOVE -> scrolled(by, view);
      case PAGE -> scrolled(by * Math.max(1, room(view).pageHeight() - 2), view);
      default -> this;
    };
  }

  private Exhibit turned() {
    return new Exhibit(paras, quotes, pane, scroll, !isTextOpen && pane.isPresent());
  }

  Room room(View view) {
    Layout layout = Layout.of(view.size());
    if (pane.isPresent() && layout.isWide()) {
      return Room.beside(layout);
    }
    return isTextOpen ? Room.instead(layout) : Room.none(layout);
  }

  private Flow flow(View view) {
    Layout wide = Layout.of(view.size());
    Layout layout = pane.isPresent() ? wide : wide.alone();
    List<Para> all = new ArrayList<>(paras);
    if (!room(view).isBeside() && !quotes.isEmpty()) {
      all.add(Para.BLANK);
      all.addAll(quotes);
    }
    return Flow.set(all, layout.column(), view.ascii());
  }

  /** A body for these titles. */
  Content draw(String title, String detail, String corner, View view) {
    Room room = room(view);
    if (room.isInstead()) {
      return Content.of(title, detail, corner, room.rows(pane.orElseThrow(), view.ascii()));
    }
    Flow flow = flow(view);
    int height = room.textHeight();
    int top = flow.top(scroll, height);
    Content content =
        Content.of(title, detail, corner, flow.rows(top, height))
            .more(top > 0, top + height < flow.height());
    return room.isBeside() ? content.beside(room.rows(pane.orElseThrow(), view.ascii())) : content;
  }

  /** Scrolled by rows: the article where it is in sight, else the question. */
  Exhibit scrolled(int rows, View view) {
    Room room = room(view);
    if (room.isInstead() || (room.isBeside() && flow(view).height() <= room.textHeight())) {
      ArticlePane moved = room.scrolled(pane.orElseThrow(), rows, view.ascii());
      return new Exhibit(paras, quotes, Optional.of(moved), scroll, isTextOpen);
    }
    Scroll moved = flow(view).scrolled(scroll, rows, room.textHeight());
    return new Exhibit(paras, quotes, pane, moved, isTextOpen);
  }
}
