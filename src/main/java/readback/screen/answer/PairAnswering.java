package readback.screen.answer;

import java.util.ArrayList;
import java.util.Collections;
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
import readback.text.Columns;

/**
 * A right side to choose for each left side.
 *
 * @param here the index of the left side that the cursor is on
 * @param chosen for each left side the index of the right one, or -1
 */
record PairAnswering(List<String> lefts, List<String> rights, int here, List<Integer> chosen)
    implements Answering {
  /** Tags of right sides begin here; those of left sides at 0. */
  private static final int RIGHTS = 100;

  PairAnswering {
    chosen = List.copyOf(chosen);
  }

  static PairAnswering on(Sheet.Pair sheet) {
    return new PairAnswering(
        sheet.lefts(), sheet.rights(), 0, Collections.nCopies(sheet.lefts().size(), -1));
  }

  @Override
  public String task() {
    return "Choose for every line.";
  }

  @Override
  public List<Para> drawn(int width) {
    List<Para> lines = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      boolean isHere = i == here;
      int right = chosen.get(i);
      Run answer =
          right < 0
              ? new Run(isHere ? "‹ ? ›" : "?", Ink.FAINT)
              : new Run(isHere ? "‹ " + rights.get(right) + " ›" : rights.get(right), Ink.CHOSEN);
      addPair(lines, i, width, List.of(answer), isHere ? Lettering.POINTER : Lettering.NONE);
    }
    lines.add(Para.BLANK);
    for (int i = 0; i < rights.size(); i++) {
      boolean isHeres = chosen.get(here) == i;
      Para line = Lettering.line(i + 1, rights.get(i), false, isHeres, RIGHTS + i);
      lines.add(line);
    }
    return lines;
  }

  /** Both sides in one line where all left sides leave room for it; else one below the other. */
  private void addPair(List<Para> lines, int left, int width, List<Run> right, String bar) {
    int widest = 0;
    for (String text : lefts) {
      widest = Math.max(widest, Columns.of(text));
    }
    Para answer = Para.of(right).barred(bar, Ink.ACCENT).tagged(left);
    if (widest <= width / 2) {
      String pad = " ".repeat(widest - Columns.of(lefts.get(left)) + 2);
      lines.add(answer.led(new Run(lefts.get(left) + pad, Ink.TEXT)));
    } else {
      lines.add(Para.of(lefts.get(left), Ink.TEXT).barred(bar, Ink.ACCENT).tagged(left));
      lines.add(answer.led(new Run("   ", Ink.TEXT)));
    }
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        Hint.of(Command.TURN, "change", "another choice for the line at the bar"),
        Hint.of(Command.CHOOSE, "choose", "choose for the line at the bar, and go to the next")
            .keyed(Lettering.keys(rights.size())),
        Hint.of(Command.MOVE, "move", "to the line below or above (also j and k)"));
  }

  @Override
  public Answering press(Command command, Event.Key key) {
    return switch (command) {
      case CHOOSE -> clicked(RIGHTS + key.text().charAt(0) - '1');
      case MOVE -> at(here + Command.direction(key));
      case TURN -> turned(Command.direction(key));
      default -> this;
    };
  }

  private PairAnswering at(int index) {
    int clamped = Math.max(0, Math.min(lefts.size() - 1, index));
    return new PairAnswering(lefts, rights, clamped, chosen);
  }

  private PairAnswering turned(int by) {
    int now = chosen.get(here);
    int next = now < 0 ? (by > 0 ? 0 : rights.size() - 1) : now + by;
    return chosen(Math.floorMod(next, rights.size()));
  }

  private PairAnswering chosen(int right) {
    List<Integer> changed = new ArrayList<>(chosen);
    changed.set(here, right);
    return new PairAnswering(lefts, rights, here, changed);
  }

  @Override
  public int focus() {
    return here;
  }

  @Override
  public Answering clicked(int tag) {
    if (tag >= RIGHTS) {
      return tag - RIGHTS < rights.size() ? chosen(tag - RIGHTS).at(here + 1) : this;
    }
    return tag >= 0 && tag < lefts.size() ? at(tag) : this;
  }

  @Override
  public Optional<Response> response() {
    if (chosen.contains(-1)) {
      return Optional.empty();
    }
    return Optional.of(new Response(chosen.stream().map(rights::get).toList()));
  }

  @Override
  public String missing() {
    return "Choose for every line first.";
  }

  @Override
  public Answering atMissing() {
    return at(chosen.indexOf(-1));
  }

  @Override
  public Answering with(Response earlier) {
    List<Integer> given = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      given.add(i < earlier.given().size() ? rights.indexOf(earlier.given().get(i)) : -1);
    }
    return new PairAnswering(lefts, rights, here, given);
  }

  @Override
  public List<Para> marked(Response given, Response key, int width) {
    List<Para> lines = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      String yours = i < given.given().size() ? given.given().get(i) : "";
      String right = key.given().get(i);
      boolean isRight = yours.equals(right);
      List<Run> runs =
          isRight
              ? List.of(new Run(right, Ink.RIGHT))
              : List.of(
                  new Run(right, Ink.RIGHT),
                  new Run(yours.isEmpty() ? "" : "  not ", Ink.FAINT),
                  new Run(yours, Ink.WRONG));
      int from = lines.size();
      addPair(lines, i, width, runs, Lettering.NONE);
      Run sign = isRight ? Lettering.RIGHT : Lettering.WRONG;
      lines.set(from, Lettering.signed(lines.get(from), sign));
    }
    return lines;
  }

  @Override
  public String inWords(Response response) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < Math.min(lefts.size(), response.given().size()); i++) {
      words.append(i == 0 ? "" : "; ").append(lefts.get(i)).append(": ");
      words.append(response.given().get(i).isEmpty() ? "?" : response.given().get(i));
    }
    return words.toString();
  }
}
