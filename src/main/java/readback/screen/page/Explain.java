package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Span;
import readback.quiz.Turn;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.View;
import readback.screen.pane.ArticlePane;
import readback.screen.pane.Flow;
import readback.screen.pane.Mark;
import readback.screen.pane.Scroll;

/**
 * What was right, and why.
 *
 * @param isTextOpen whether the article is shown in place of the explanation, where there is no
 *     room for both
 * @param result the result that it is looked at from, if any
 */
record Explain(Sitting sitting, Scroll scroll, boolean isTextOpen, Optional<Result> result)
    implements QuestionPage {

  static Explain of(Sitting sitting) {
    return new Explain(evidenced(sitting), Scroll.TOP, false, Optional.empty());
  }

  static Explain from(Result result, int index) {
    Sitting sitting = result.sitting();
    return new Explain(
        evidenced(sitting.with(sitting.quiz().to(index))), Scroll.TOP, false, Optional.of(result));
  }

  /** The evidence stands out in the article, and in sight. */
  private static Sitting evidenced(Sitting sitting) {
    Turn turn = sitting.turn();
    List<Mark> marks = new ArrayList<>();
    for (Span span : turn.item().about().evidence()) {
      marks.add(new Mark(span, Ink.EVIDENCE, "▌ "));
    }
    Optional<Span> first = turn.item().about().evidence().stream().findFirst();
    return sitting.with(sitting.pane().marked(marks).showing(first));
  }

  @Override
  public Explain with(Sitting other) {
    return new Explain(other, scroll, isTextOpen, result);
  }

  private Room room(View view) {
    Layout layout = Layout.of(view.size());
    if (layout.isWide()) {
      return Room.beside(layout);
    }
    return isTextOpen ? Room.instead(layout) : Room.none(layout);
  }

  private Flow flow(View view) {
    Layout layout = Layout.of(view.size());
    Explanation explanation = new Explanation(sitting, layout.column(), layout.isWide());
    Flow inPlace = Flow.set(explanation.inPlace(), layout.column(), view.ascii());
    return inPlace.height() <= layout.height()
        ? inPlace
        : Flow.set(explanation.verdictFirst(), layout.column(), view.ascii());
  }

  @Override
  public Content draw(Desk desk, View view) {
    Room room = room(view);
    Content content =
        room.isInstead()
            ? Content.of(title(), sitting.detail(), corner(view), room.rows(pane(), view.ascii()))
            : explained(view);
    content = content.progressed(result.isPresent() ? 1 : sitting.progress());
    return room.isBeside() ? content.beside(room.rows(pane(), view.ascii())) : content;
  }

  private Content explained(View view) {
    int height = Layout.of(view.size()).height();
    Flow flow = flow(view);
    int top = flow.top(scroll, height);
    return Content.of(title(), sitting.detail(), corner(view), flow.rows(top, height))
        .more(top > 0, top + height < flow.height());
  }

  private ArticlePane pane() {
    return sitting.pane();
  }

  private String title() {
    return sitting.place();
  }

  private String corner(View view) {
    return result.isPresent() ? "looking back" : sitting.corner(view.now());
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    Room room = room(view);
    if (!room.isInstead()) {
      hints.add(Hint.of(Command.ENTER, next(), "on to what comes next"));
    }
    if (!room.isBeside()) {
      hints.add(
          room.isInstead()
              ? Hint.of(Command.TEXT, "explanation", "back to the explanation")
              : Hint.of(Command.TEXT, "text", "the evidence in the article"));
    }
    if (sitting.quiz().at() > 0) {
      hints.add(Hint.of(Command.BACK, "back", "to the question before"));
    }
    if (result.isPresent()) {
      hints.add(Hint.of(Command.ESCAPE, "result", "back to the result"));
    }
    hints.addAll(Authoring.hints(sitting, desk));
    boolean isScrolling =
        room.hasArticle()
            ? room.isScrolling(pane(), view.ascii())
            : flow(view).height() > room.textHeight();
    if (isScrolling) {
      hints.add(Hint.of(Command.MOVE, "scroll", "scroll by a line (also j and k)"));
      hints.add(Hint.of(Command.PAGE, "page", "scroll by a page"));
    }
    return hints;
  }

  private String next() {
    if (!sitting.quiz().isLast()) {
      return "next";
    }
    return "result";
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case ENTER -> onwards(desk, view);
      case TEXT -> Turned.to(new Explain(sitting, scroll, !isTextOpen, result));
      case BACK -> backwards();
      case ESCAPE -> Turned.to(result.isPresent() ? result.get() : this);
      case MOVE -> Turned.to(scrolled(Command.direction(key), view));
      case PAGE -> {
        int page = Math.max(1, room(view).pageHeight() - 2);
        yield Turned.to(scrolled(Command.direction(key) * page, view));
      }
      default -> Authoring.press(command, this, sitting, desk);
    };
  }

  private Turned onwards(Desk desk, View view) {
    if (result.isEmpty()) {
      return sitting.goOn(desk, view.now());
    }
    return Turned.to(
        sitting.quiz().isLast()
            ? result.get()
            : from(result.get().at(sitting.quiz().at() + 1), sitting.quiz().at() + 1));
  }

  private Turned backwards() {
    if (result.isEmpty()) {
      return sitting.back();
    }
    int before = Math.max(0, sitting.quiz().at() - 1);
    return Turned.to(from(result.get().at(before), before));
  }

  private Explain scrolled(int rows, View view) {
    Room room = room(view);
    if (room.hasArticle()) {
      return with(sitting.with(room.scrolled(pane(), rows, view.ascii())));
    }
    return new Explain(
        sitting, flow(view).scrolled(scroll, rows, room.textHeight()), isTextOpen, result);
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return scrolled(rows, view);
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    Sitting renewed = Renewal.of(sitting, before, now);
    return new Explain(evidenced(renewed), scroll, isTextOpen, result);
  }
}
