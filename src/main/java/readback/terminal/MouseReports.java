package readback.terminal;

import readback.screen.Event.Mouse;
import readback.screen.Event.Mouse.Button;

/** Reports of the mouse as xterm's mode 1006 sends them, which know no last column. */
final class MouseReports {
  private static final int MODIFIERS = 4 | 8 | 16;
  private static final int WHEEL = 64;

  private MouseReports() {}

  /**
   * @param numbers button with its modifiers, column and row counted from 1
   * @param last M for a press, m for a release
   */
  static Decoded decode(int[] numbers, char last) {
    Button button = button(numbers[0] & ~MODIFIERS);
    boolean isMeant = last == 'M' && button != null && numbers[1] > 0 && numbers[2] > 0;
    return isMeant
        ? Decoded.of(new Mouse(button, numbers[1] - 1, numbers[2] - 1))
        : Decoded.NOTHING;
  }

  private static Button button(int code) {
    return switch (code) {
      case 0 -> Button.LEFT;
      case 1 -> Button.MIDDLE;
      case 2 -> Button.RIGHT;
      case WHEEL -> Button.WHEEL_UP;
      case WHEEL + 1 -> Button.WHEEL_DOWN;
      default -> null;
    };
  }
}
