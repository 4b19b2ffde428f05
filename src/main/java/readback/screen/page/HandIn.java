package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import readback.quiz.Turn;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.View;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;
import readback.text.Columns;
import readback.text.Legible;

/**
 * The end of a sitting with something still to decide: go back to a question, or finish.
 *
 * @param at the index of the question that the cursor is on, or the number of questions for
 *     finishing
 */
record HandIn(Sitting sitting, int at) implements QuestionPage {
  static HandIn of(Sitting sitting) {
    return new HandIn(sitting, sitting.quiz().turns().size());
  }

  @Override
  public HandIn with(Sitting other) {
    return new HandIn(other, Math.min(at, other.quiz().turns().size()));
  }

  private Flow flow(View view) {
    List<Para> lines = new ArrayList<>();
    List<Turn> turns = sitting.quiz().turns();
    for (int i = 0; i < turns.size(); i++) {
      lines.add(line(i, turns.get(i), view));
    }
    lines.add(Para.BLANK);
    boolean isHere = at == turns.size();
    lines.add(
        Para.of("Finish, and see the result", isHere ? Ink.CHOSEN : Ink.TEXT)
            .barred(isHere ? "▌ " : "  ", Ink.ACCENT)
            .tagged(turns.size()));
    return Flow.set(lines, Layout.of(view.size()).width(), view.ascii());
  }

  private String said() {
    long open = sitting.quiz().turns().stream().filter(turn -> !turn.isAnswered()).count();
    return open == 0
        ? "all questions are answered"
        : Words.count((int) open, "question") + " not answered yet";
  }

  private Para line(int index, Turn turn, View view) {
    boolean isHere = index == at;
    Ink ink = turn.isAnswered() ? Ink.FAINT : Ink.NOTE;
    String state = turn.isAnswered() ? "answered  " : turn.skipped() ? "skipped   " : "open      ";
    String number = index < 9 ? " " + (index + 1) : String.valueOf(index + 1);
    int room = Layout.of(view.size()).width() - 16;
    String stem = Legible.text(turn.item().stem(), view.ascii());
    return Para.of(Columns.cut(stem, room, view.ascii()), isHere ? Ink.CHOSEN : Ink.TEXT)
        .barred(isHere ? "▌ " : "  ", Ink.ACCENT)
        .led(new Run(number + "  ", Ink.KEY), new Run(state, ink))
        .tagged(index);
  }

  @Override
  public Content draw(Desk desk, View view) {
    int height = Layout.of(view.size()).height();
    Flow flow = flow(view);
    int top = flow.top(Scroll.TOP.showing(at), height);
    return Content.of(
            "Before you finish", said(), sitting.corner(view.now()), flow.rows(top, height))
        .progressed(sitting.progress())
        .more(top > 0, top + height < flow.height());
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    boolean isFinish = at == sitting.quiz().turns().size();
    return List.of(
        isFinish
            ? Hint.of(Command.ENTER, "finish", "finish: the score stands, and all is explained")
            : Hint.of(Command.ENTER, "open", "to the question at the bar"),
        Hint.of(Command.MOVE, "move", "to the line below or above (also j and k)"),
        Hint.of(Command.BACK, "back", "to the last question"));
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    return switch (command) {
      case MOVE -> Turned.to(at(at + Command.direction(key)));
      case ENTER -> chosen(desk, view);
      case BACK -> sitting.opened();
      default -> Turned.to(this);
    };
  }

  private HandIn at(int index) {
    return new HandIn(sitting, Math.max(0, Math.min(sitting.quiz().turns().size(), index)));
  }

  private Turned chosen(Desk desk, View view) {
    return at == sitting.quiz().turns().size()
        ? sitting.finished(desk, view.now())
        : sitting.with(sitting.quiz().to(at)).opened();
  }

  @Override
  public Turned clicked(int column, int row, Desk desk, View view) {
    Layout layout = Layout.of(view.size());
    Flow flow = flow(view);
    int line = row - layout.body();
    boolean isOutside = line < 0 || line >= layout.height();
    int tag =
        isOutside
            ? Para.NO_TAG
            : flow.tagAt(line + flow.top(Scroll.TOP.showing(at), layout.height()));
    return Turned.to(tag == Para.NO_TAG ? this : at(tag));
  }

  @Override
  public Page wheeled(int rows, int column, View view) {
    return at(at + Integer.signum(rows));
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    return with(Renewal.of(sitting, before, now));
  }
}
