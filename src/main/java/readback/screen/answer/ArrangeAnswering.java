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
 * Lines to put in order. Each keeps the number that it was first shown with.
 *
 * @param lines as first shown
 * @param order indices of lines, as arranged now
 * @param here the place in the order that the cursor is on
 * @param typed how many places from the top were typed as numbers, so that the next number goes
 *     below them
 */
record ArrangeAnswering(List<String> lines, List<Integer> order, int here, int typed)
    implements Answering {
  ArrangeAnswering {
    order = List.copyOf(order);
  }

  static ArrangeAnswering on(Sheet.Arrange sheet) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sheet.lines().size(); i++) {
      order.add(i);
    }
    return new ArrangeAnswering(sheet.lines(), order, 0, 0);
  }

  @Override
  public String task() {
    return "Put what comes first at the top.";
  }

  @Override
  public List<Para> drawn(int width) {
    List<Para> drawn = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int line = order.get(i);
      drawn.add(Lettering.line(line + 1, lines.get(line), i == here, i < typed, i));
    }
    return drawn;
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of(Command.CARRY, "move line", "move the line at the bar up or down (also J and K)"),
        Hint.of(Command.CHOOSE, "first to last", "type the numbers of the lines, first to last")
            .keyed(Lettering.keys(lines.size())),
        Hint.of(Command.MOVE, "move", "to the line below or above (also j and k)"));
  }

  @Override
  public Answering press(Command command, Event.Key key) {
    return switch (command) {
      case MOVE -> new ArrangeAnswering(lines, order, clamped(here + Command.direction(key)), 0);
      case CARRY -> carried(Command.direction(key));
      case CHOOSE -> put(key.text().charAt(0) - '1');
      default -> this;
    };
  }

  private ArrangeAnswering carried(int by) {
    int target = clamped(here + by);
    List<Integer> moved = new ArrayList<>(order);
    moved.add(target, moved.remove(here));
    return new ArrangeAnswering(lines, moved, target, 0);
  }

  /** The next from the top is this line; one that was typed already begins anew. */
  private ArrangeAnswering put(int line) {
    if (line >= lines.size()) {
      return this;
    }
    boolean isAnew = typed == lines.size() || order.subList(0, typed).contains(line);
    int target = isAnew ? 0 : typed;
    List<Integer> moved = new ArrayList<>(order);
    moved.remove(Integer.valueOf(line));
    moved.add(target, line);
    return new ArrangeAnswering(lines, moved, target, target + 1);
  }

  private int clamped(int place) {
    return Math.max(0, Math.min(order.size() - 1, place));
  }

  @Override
  public int focus() {
    return here;
  }

  @Override
  public Answering clicked(int tag) {
    return tag >= 0 && tag < order.size() ? new ArrangeAnswering(lines, order, tag, 0) : this;
  }

  @Override
  public Optional<Response> response() {
    return Optional.of(new Response(order.stream().map(lines::get).toList()));
  }

  @Override
  public String missing() {
    return "";
  }

  @Override
  public Answering with(Response earlier) {
    List<Integer> given = new ArrayList<>();
    for (String line : earlier.given()) {
      int index = lines.indexOf(line);
      if (index >= 0 && !given.contains(index)) {
        given.add(index);
      }
    }
    return given.size() == lines.size() ? new ArrangeAnswering(lines, given, 0, 0) : this;
  }

  @Override
  public List<Para> marked(Response given, Response key, int width) {
    List<Para> marked = new ArrayList<>();
    for (int i = 0; i < key.given().size(); i++) {
      String line = key.given().get(i);
      int place = given.given().indexOf(line);
      boolean isInPlace = place == i;
      String note = isInPlace || place < 0 ? "" : "  you put it " + (place + 1) + ".";
      marked.add(
          Para.of(List.of(new Run(line, Ink.RIGHT), new Run(note, Ink.FAINT)))
              .led(isInPlace ? Lettering.RIGHT : Lettering.WRONG, Lettering.number(i + 1)));
    }
    return marked;
  }

  @Override
  public String inWords(Response response) {
    return String.join(" → ", response.given());
  }
}
