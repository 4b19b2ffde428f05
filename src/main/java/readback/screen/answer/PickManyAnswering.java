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
 * Every option that fits.
 *
 * @param here the index of the option that the cursor is on
 * @param marks for each option whether it is marked
 */
record PickManyAnswering(List<String> options, int here, List<Boolean> marks) implements Answering {
  PickManyAnswering {
    marks = List.copyOf(marks);
  }

  static PickManyAnswering on(Sheet.PickMany sheet) {
    List<String> options = sheet.options();
    return new PickManyAnswering(options, 0, options.stream().map(option -> false).toList());
  }

  @Override
  public String task() {
    return "Mark every option that fits.";
  }

  @Override
  public List<Para> drawn(int width) {
    List<Para> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      boolean isMarked = marks.get(i);
      lines.add(
          Lettering.line(i + 1, options.get(i), i == here, isMarked, i)
              .led(
                  Lettering.number(i + 1),
                  new Run(isMarked ? "[✓] " : "[ ] ", isMarked ? Ink.CHOSEN : Ink.FAINT)));
    }
    return lines;
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of(Command.CHOOSE, "mark", "mark an option, or take the mark away")
            .keyed(Lettering.keys(options.size())),
        Hint.of(Command.MARK, "mark", "mark the option at the bar, or take the mark away"),
        Hint.of(Command.MOVE, "move", "to the option below or above (also j and k)"));
  }

  @Override
  public Answering press(Command command, Event.Key key) {
    return switch (command) {
      case CHOOSE -> clicked(key.text().charAt(0) - '1');
      case MARK -> clicked(here);
      case MOVE -> at(here + Command.direction(key));
      default -> this;
    };
  }

  private PickManyAnswering at(int index) {
    return new PickManyAnswering(options, Math.max(0, Math.min(options.size() - 1, index)), marks);
  }

  @Override
  public int focus() {
    return here;
  }

  @Override
  public Answering clicked(int tag) {
    if (tag < 0 || tag >= options.size()) {
      return this;
    }
    List<Boolean> turned = new ArrayList<>(marks);
    turned.set(tag, !marks.get(tag));
    return new PickManyAnswering(options, tag, turned);
  }

  @Override
  public Optional<Response> response() {
    List<String> given = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (marks.get(i)) {
        given.add(options.get(i));
      }
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(new Response(given));
  }

  @Override
  public String missing() {
    return "Mark every option that fits first.";
  }

  @Override
  public Answering with(Response earlier) {
    return new PickManyAnswering(
        options, here, options.stream().map(earlier.given()::contains).toList());
  }

  @Override
  public List<Para> marked(Response given, Response key, int width) {
    List<Para> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      boolean isKey = key.given().contains(option);
      boolean isGiven = given.given().contains(option);
      Run text = new Run(option, isKey ? Ink.RIGHT : isGiven ? Ink.WRONG : Ink.TEXT);
      Run sign = isKey != isGiven ? Lettering.WRONG : isKey ? Lettering.RIGHT : Lettering.NEITHER;
      Run mark = new Run(isGiven ? "[✓] " : "[ ] ", Ink.FAINT);
      lines.add(
          Para.of(List.of(text, new Run(note(isKey, isGiven), Ink.FAINT)))
              .led(sign, Lettering.number(i + 1), mark)
              .tagged(i));
    }
    return lines;
  }

  private static String note(boolean isKey, boolean isGiven) {
    if (isKey) {
      return isGiven ? "  marked, right" : "  right, not marked";
    }
    return isGiven ? "  marked, wrong" : "";
  }
}
