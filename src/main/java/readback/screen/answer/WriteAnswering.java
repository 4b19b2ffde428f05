package readback.screen.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.item.Response;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.pane.Para;

/**
 * A typed answer.
 *
 * @param isTyping whether letters are text; else they are commands
 */
record WriteAnswering(TextField field, boolean isTyping) implements Answering {
  static final WriteAnswering EMPTY = new WriteAnswering(TextField.EMPTY, true);

  private static final String PROMPT = "▸ ";

  @Override
  public String task() {
    return "Type the answer.";
  }

  @Override
  public List<Para> drawn(int width) {
    Ink ink = isTyping ? Ink.CHOSEN : Ink.TEXT;
    String shown = field.shown(room(width));
    return List.of(
        Para.of(shown, ink).barred(PROMPT, isTyping ? Ink.ACCENT : Ink.FAINT).tagged(0),
        Para.of("─".repeat(Math.max(1, width - 2)), Ink.FAINT).barred("  ", Ink.FAINT).tagged(0));
  }

  private static int room(int width) {
    return Math.max(1, width - 3);
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        isTyping
            ? Hint.of(Command.ESCAPE, "commands", "leave the text field: letters are commands")
            : Hint.of(Command.ESCAPE, "type", "back into the text field"));
  }

  @Override
  public Answering press(Command command, Event.Key key) {
    return command == Command.ESCAPE ? new WriteAnswering(field, !isTyping) : this;
  }

  @Override
  public Answering typed(Event.Key key) {
    return isTyping ? new WriteAnswering(field.press(key), true) : this;
  }

  @Override
  public Answering pasted(String text) {
    return new WriteAnswering(field.inserted(text), true);
  }

  @Override
  public int focus() {
    return 0;
  }

  @Override
  public Answering clicked(int tag) {
    return new WriteAnswering(field, true);
  }

  @Override
  public int caret(int width) {
    return isTyping ? 2 + field.column(room(width)) : -1;
  }

  @Override
  public Optional<Response> response() {
    return field.text().isBlank()
        ? Optional.empty()
        : Optional.of(Response.of(field.text().strip()));
  }

  @Override
  public String missing() {
    return isTyping ? "Type an answer first." : "Press Esc, then type an answer.";
  }

  @Override
  public Answering with(Response earlier) {
    return new WriteAnswering(TextField.of(String.join(" ", earlier.given())), isTyping);
  }

  @Override
  public List<Para> marked(Response given, Response key, int width) {
    List<Para> lines = new ArrayList<>();
    if (!given.given().isEmpty()) {
      lines.add(line("You wrote  ", inWords(given), Ink.TEXT));
    }
    lines.add(line("Right      ", inWords(key), Ink.RIGHT));
    return lines;
  }

  private static Para line(String label, String words, Ink ink) {
    return Para.of(words, ink).barred(Lettering.NONE, Ink.TEXT).led(new Run(label, Ink.FAINT));
  }
}
