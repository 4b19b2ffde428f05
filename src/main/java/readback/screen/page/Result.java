package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.quiz.Quiz;
import readback.quiz.Wish;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.View;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;

/**
 * The score, and every question to walk through.
 *
 * @param sitting finished
 * @param before how the reader stood with the article before it
 * @param here the index of the question that the cursor is on, or -1 while only the score is looked
 *     at
 */
record Result(Sitting sitting, Optional<Standing> before, int here) implements Page {

  static Result of(Sitting finished, Desk desk) {
    String article = finished.quiz().article().name();
    return new Result(finished, Optional.ofNullable(desk.standings().get(article)), -1);
  }

  Result at(int index) {
    int last = sitting.quiz().turns().size() - 1;
    return new Result(sitting, before, Math.max(-1, Math.min(last, index)));
  }

  private Quiz quiz() {
    return sitting.quiz();
  }

  /** Beside each other where there is room, else one below the other. */
  private Flow score(View view) {
    Layout layout = Layout.of(view.size());
    ResultRows rows = new ResultRows(this, view.now());
    List<Para> paras = new ArrayList<>(rows.score(layout.column()));
    if (!layout.isWide()) {
      paras.add(Para.BLANK);
      paras.addAll(rows.questions(layout.column(), view.ascii()));
    }
    return Flow.set(paras, layout.column(), view.ascii());
  }

  private Flow questions(View view) {
    int width = Layout.of(view.size()).side();
    List<Para> paras = new ResultRows(this, view.now()).questions(width, view.ascii());
    return Flow.set(paras, width, view.ascii());
  }

  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    Flow score = score(view);
    Scroll scroll = layout.isWide() ? Scroll.TOP : Scroll.TOP.showing(here);
    int top = score.top(scroll, layout.height());
    Content content =
        Content.of(
                "Result",
                quiz().article().title(),
                quiz().rules().mode().label(),
                score.rows(top, layout.height()))
            .progressed(1)
            .more(top > 0, top + layout.height() < score.height());
    if (!layout.isWide()) {
      return content;
    }
    Flow questions = questions(view);
    int first = questions.top(Scroll.TOP.showing(here), layout.height());
    return content.beside(questions.rows(first, layout.height()));
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    List<Hint> hints = new ArrayList<>();
    hints.add(Hint.of(Command.ENTER, "look", "look at the question at the bar, explained"));
    hints.add(Hint.of(Command.MOVE, "move", "to the question below or above (also j and k)"));
    if (!quiz().missed().isEmpty()) {
      hints.add(Hint.of(Command.AGAIN, "again", "take again what was missed"));
    }
    hints.add(Hint.of(Command.HOME, "home", "back home"));
    hints.add(Hint.of(Command.MARKDOWN, "save", "save the result as Markdown"));
    hints.add(Hint.of(Command.JSON, "save JSON", "save the result as JSON"));
    hints.add(Hint.of(Command.COPY, "copy", "copy the result to the clipboard"));
    hints.add(Hint.of(Command.PAGE, "page", "a page of questions on or back"));
    return hints;
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    String name = "readback-" + quiz().article().name().replaceFirst("\\.[^.]*$", "");
    return switch (command) {
      case ENTER -> looked(Math.max(0, here));
      case MOVE -> Turned.to(at(here + Command.direction(key)));
      case PAGE -> Turned.to(at(here + Command.direction(key) * 5));
      case AGAIN -> again(view);
      case HOME -> Turned.to(Home.at(quiz().article().name(), desk));
      case MARKDOWN ->
          Turned.to(this, new Effect.Save(name + ".md", Report.markdown(quiz(), view.now())));
      case JSON ->
          Turned.to(this, new Effect.Save(name + ".json", Report.json(quiz(), view.now())));
      case COPY ->
          Turned.to(this, new Effect.Copy(Report.markdown(quiz(), view.now()))).saying("Copied.");
      default -> Turned.to(this);
    };
  }

  private Turned looked(int index) {
    return Turned.to(Explain.from(at(index), index));
  }

  private Turned again(View view) {
    Optional<Quiz> again = Wish.again(quiz(), view.now());
    return again.isPresent()
        ? Sitting.of(again.get()).opened(new Effect.Begin(again.get()))
        : Turned.to(this).saying("Nothing of it can be asked with a closed book.");
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return at(here + Integer.signum(rows));
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    int line = row - layout.body();
    if (line < 0 || line >= layout.height()) {
      return Turned.to(this);
    }
    boolean isSide = layout.isWide() && column >= layout.sideStart();
    if (layout.isWide() && !isSide) {
      return Turned.to(this);
    }
    Flow flow = isSide ? questions(view) : score(view);
    int tag = flow.tagAt(line + flow.top(Scroll.TOP.showing(here), layout.height()));
    return Turned.to(tag == Para.NO_TAG ? this : at(tag));
  }
}
