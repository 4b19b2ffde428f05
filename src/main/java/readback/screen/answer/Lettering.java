package readback.screen.answer;

import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.pane.Para;

/** How lines of sheets look, alike on all shapes. */
final class Lettering {
  static final String POINTER = "▌ ";
  static final String RIGHT = "✓ ";
  static final String WRONG = "✗ ";
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

  static Para right(Para line) {
    return line.barred(RIGHT, Ink.RIGHT);
  }

  static Para wrong(Para line) {
    return line.barred(WRONG, Ink.WRONG);
  }

  /** How many there are, as keys: {@code 1-4}. */
  static String keys(int count) {
    return count == 1 ? "1" : "1-" + Math.min(9, count);
  }
}
