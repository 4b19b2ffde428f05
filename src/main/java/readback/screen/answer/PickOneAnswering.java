package readback.screen.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.item.Response;
import readback.item.Sheet;
import readback.screen.Command;
import readback.screen.Event;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.pane.Para;

/**
 * One of the options.
 *
 * @param chosen the index of the chosen one, or -1
 */
record PickOneAnswering(List<String> options, int chosen) implements Answering {
  static PickOneAnswering on(Sheet.PickOne sheet) {
    return new PickOneAnswering(sheet.options(), -1);
  }

  @Override
  public List<Para> drawn(int width) {
    List<Para> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      lines.add(Lettering.line(i + 1, options.get(i), i == chosen, i == chosen, i));
    }
    return lines;
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of(Command.CHOOSE, "choose", "choose an option").keyed(Lettering.keys(options.size())),
        Hint.of(Command.MOVE, "move", "choose the option below or above (also j and k)"));
  }

  @Override
  public Answering press(Command command, Event.Key key) {
    return switch (command) {
      case CHOOSE -> clicked(key.text().charAt(0) - '1');
      case MOVE -> clicked(moved(Command.direction(key)));
      default -> this;
    };
  }

  private int moved(int by) {
    int from = chosen < 0 && by < 0 ? options.size() : chosen;
    return Math.max(0, Math.min(options.size() - 1, from + by));
  }

  @Override
  public int focus() {
    return chosen;
  }

  @Override
  public Answering clicked(int tag) {
    return tag >= 0 && tag < options.size() ? new PickOneAnswering(options, tag) : this;
  }

  @Override
  public Optional<Response> response() {
    return chosen < 0 ? Optional.empty() : Optional.of(Response.of(options.get(chosen)));
  }

  @Override
  public String missing() {
    return "Choose an option first.";
  }

  @Override
  public Answering with(Response earlier) {
    return earlier.given().isEmpty() ? this : clicked(options.indexOf(earlier.given().get(0)));
  }

  @Override
  public List<Para> marked(Response given, Response key, int width) {
    List<Para> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      boolean isKey = key.given().contains(option);
      boolean isGiven = given.given().contains(option);
      Run text = new Run(option, isKey ? Ink.RIGHT : isGiven ? Ink.WRONG : Ink.TEXT);
      Run sign = isKey ? Lettering.RIGHT : isGiven ? Lettering.WRONG : Lettering.NEITHER;
      lines.add(
          Para.of(List.of(text, note(isKey, isGiven)))
              .led(sign, Lettering.number(i + 1))
              .tagged(i));
    }
    return lines;
  }

  private static Run note(boolean isKey, boolean isGiven) {
    String note = isKey ? (isGiven ? "  yours" : "  right") : isGiven ? "  yours" : "";
    return new Run(note, Ink.FAINT);
  }
}
