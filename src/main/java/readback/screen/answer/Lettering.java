package readback.screen.answer;

import java.util.ArrayList;
import java.util.List;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.pane.Para;

/** How lines of sheets look, alike on all shapes. */
final class Lettering {
  static final String POINTER = "▌ ";
  static final Run RIGHT = new Run("✓ ", Ink.RIGHT);
  static final Run WRONG = new Run("✗ ", Ink.WRONG);
  static final Run NEITHER = new Run("  ", Ink.TEXT);
  static final String NONE = "  ";

  private Lettering() {}

  static Run number(int number) {
    return new Run(number + "  ", Ink.KEY);
  }

  /** A numbered line that can be chosen; it stands at the same place whether it is or not. */
  static Para line(int number, String text, boolean isHere, boolean isChosen, int tag) {
    return Para.of(text, isChosen ? Ink.CHOSEN : Ink.TEXT)
        .barred(isHere ? POINTER : NONE, Ink.ACCENT)
        .led(number(number))
        .tagged(tag);
  }

  /** A line as it was shown, with a sign of what is right before its first words. */
  static Para signed(Para line, Run sign) {
    List<Run> lead = new ArrayList<>(line.lead());
    lead.add(0, sign);
    return new Para(new Run("", Ink.TEXT), lead, line.text(), line.tag());
  }

  /** How many there are, as keys: {@code 1-4}. */
  static String keys(int count) {
    return count == 1 ? "1" : "1-" + Math.min(9, count);
  }
}
