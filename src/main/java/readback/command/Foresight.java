package readback.command;

import readback.screen.Event;
import readback.screen.Event.Code;
import readback.screen.Event.Key;
import readback.screen.Screen;
import readback.screen.View;

/**
 * Goes through the first questions of a sitting that nobody sees, while the reader looks at the
 * first screen. Screens are values, so this changes nothing; but a JVM is slow at all that it does
 * for the first time, and afterwards the reader's own keys are painted at once.
 */
final class Foresight {
  private static final Key ENTER = Key.of(Code.ENTER);
  private static final Key[] KEYS = {
    Key.typed("1"),
    Key.of(Code.DOWN),
    Key.typed("2"),
    Key.of(Code.UP),
    Key.of(Code.PAGE_DOWN),
    Key.of(Code.PAGE_UP),
    ENTER,
    Key.of(Code.PAGE_DOWN),
    ENTER
  };

  /** Few, for what is done here a reader's computer does for nothing. */
  private static final int QUESTIONS = 2;

  private final View view;
  private Screen screen;

  private Foresight(Screen screen, View view) {
    this.screen = screen;
    this.view = view;
  }

  /**
   * Plays them from the home screen.
   *
   * @param loaded what it shows
   */
  static void on(Screen home, Event.Loaded loaded, View view) {
    try {
      new Foresight(home, view).go(loaded);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Where the same happens to the reader it is told.
    }
  }

  private void go(Event.Loaded loaded) {
    press(loaded);
    press(ENTER);
    for (int i = 0; i < QUESTIONS; i++) {
      for (Key key : KEYS) {
        press(key);
      }
    }
  }

  private void press(Event event) {
    screen = screen.press(event, view).next();
    screen.draw(view);
  }
}
