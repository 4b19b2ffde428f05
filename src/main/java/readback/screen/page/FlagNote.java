package readback.screen.page;

import java.util.List;
import java.util.Optional;
import readback.attempt.JournalLine;
import readback.screen.Command;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Frame;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.View;
import readback.screen.answer.TextField;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;

/**
 * A note to the author on a question, as it is typed.
 *
 * @param below the page it is about
 */
record FlagNote(QuestionPage below, TextField field) implements QuestionPage {
  static FlagNote on(QuestionPage page) {
    return new FlagNote(page, TextField.of(page.sitting().turn().note().orElse("")));
  }

  @Override
  public Sitting sitting() {
    return below.sitting();
  }

  @Override
  public QuestionPage with(Sitting other) {
    return new FlagNote(below.with(other), field);
  }

  @Override
  public Content draw(Desk desk, View view) {
    Layout layout = Layout.of(view.size()).alone();
    int width = layout.column();
    List<Para> lines =
        List.of(
            Para.of(field.shown(width - 3), Ink.CHOSEN).barred("▸ ", Ink.ACCENT),
            Para.of("─".repeat(Math.max(1, width - 2)), Ink.FAINT).barred("  ", Ink.FAINT),
            Para.BLANK,
            Para.of("What is wrong with this question? Its author will see the note.", Ink.FAINT),
            Para.of(
                desk.isKept() ? "" : "No history is kept, so the note is not either.", Ink.NOTE),
            Para.of(sitting().turn().item().stem(), Ink.TEXT));
    Flow flow = Flow.set(lines, width, view.ascii());
    return Content.of(
            sitting().place(), "flag", sitting().corner(view.now()), flow.rows(0, layout.height()))
        .progressed(sitting().progress())
        .withCaret(Optional.of(new Frame.Cursor(2 + field.column(width - 3), 0)));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public List<Hint> hints(Desk desk, View view) {
    return List.of(
        Hint.of(Command.ENTER, "flag", "flag the question with this note"),
        Hint.of(Command.ESCAPE, "back", "back without a flag"));
  }

  @Override
  public Turned press(Command command, Event.Key key, Desk desk, View view) {
    if (command == Command.ESCAPE) {
      return Turned.to(below);
    }
    String note = field.text().strip();
    if (note.isEmpty()) {
      return Turned.to(this).saying("Type a note first.");
    }
    Sitting flagged = sitting().with(sitting().quiz().flag(note));
    String item = sitting().turn().item().identity();
    String said = desk.isKept() ? "Flagged: the author will see your note." : "Flagged, not kept.";
    return Turned.to(below.with(flagged), new Effect.Keep(new JournalLine.Flagged(item, note)))
        .saying(said);
  }

  @Override
  public Page typed(Event.Key key, View view) {
    return new FlagNote(below, field.press(key));
  }

  @Override
  public Page pasted(String text, View view) {
    return new FlagNote(below, field.inserted(text));
  }

  @Override
  public Page renewed(Desk before, Desk now) {
    return below.renewed(before, now) instanceof QuestionPage page
        ? new FlagNote(page, field)
        : this;
  }
}
