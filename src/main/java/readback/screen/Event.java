package readback.screen;

import readback.bank.Bank;

/** What happens to a screen. */
public sealed interface Event {

  /**
   * A key.
   *
   * @param text the character typed, for {@link Code#CHARACTER}; else empty
   */
  record Key(Code code, String text, boolean ctrl, boolean alt, boolean shift) implements Event {
    public static Key of(Code code) {
      return new Key(code, "", false, false, false);
    }

    /** A typed character: a code point, possibly with marks that combine with it. */
    public static Key typed(String text) {
      return new Key(Code.CHARACTER, text, false, false, false);
    }

    public boolean isTyped(String character) {
      return code == Code.CHARACTER && !ctrl && !alt && text.equals(character);
    }
  }

  /** Keys that have no character of their own. */
  enum Code {
    CHARACTER,
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    INSERT,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12
  }

  /** Pasted text; it never submits anything. */
  record Paste(String text) implements Event {}

  /** A press of the mouse or a turn of its wheel, at a cell counted from 0. */
  record Mouse(Button button, int column, int row) implements Event {
    /** What was pressed or turned. */
    public enum Button {
      LEFT,
      MIDDLE,
      RIGHT,
      WHEEL_UP,
      WHEEL_DOWN
    }
  }

  /** The clock went on; comes once a second, only while a time limit runs. */
  record Tick() implements Event {}

  /** The terminal has another size, which the view tells. */
  record Resize() implements Event {}

  /** The question files were read, or read again. */
  record Loaded(Bank bank, readback.attempt.History history) implements Event {}

  /**
   * Something outside went well or wrong, in one line to be shown: an answer that could not be
   * kept, a file saved.
   */
  record Told(String line) implements Event {}
}
