package readback.screen;

import java.util.List;
import java.util.Optional;

/**
 * The one table of keys: what each does, anywhere. A key belongs to one command only, so it can't
 * mean two things on a screen; which commands a screen knows, it lists as {@link Hint}s, from which
 * footer and help are drawn and keys are obeyed.
 */
public enum Command {
  ENTER("Enter"),
  CHOOSE("1-9"),
  MOVE("↑ ↓"),
  TURN("← →"),
  MARK("Space"),
  CARRY("Shift+↑ ↓"),
  PAGE("PgUp PgDn"),
  TAB("Tab"),
  ESCAPE("Esc"),
  TEXT("t"),
  SKIP("s"),
  BACK("b"),
  FLAG("f"),
  EDIT("e"),
  NEW("n"),
  KEEP("k"),
  DROP("d"),
  UNDO("u"),
  COPY("y"),
  AGAIN("a"),
  HOME("h"),
  COUNT("c"),
  BOOK("o"),
  LIMIT("l"),
  MARKDOWN("w"),
  JSON("W"),
  HELP("?"),
  LEAVE("q");

  private static final Command[] ALL = values();

  private final String key;

  Command(String key) {
    this.key = key;
  }

  /** How the key is called in hints. */
  public String key() {
    return key;
  }

  /**
   * What a key commands where these commands are known, or null. A letter that is also another way
   * to move, as {@code k} is, commands what the screen lists for it.
   *
   * @param typing whether characters go into a text field, and command nothing
   */
  public static Command of(Event.Key pressed, boolean typing, List<Hint> known) {
    if (!typing && pressed.code() == Event.Code.CHARACTER) {
      for (Hint hint : known) {
        if (pressed.isTyped(hint.command().key)) {
          return hint.command();
        }
      }
    }
    return of(pressed, typing);
  }

  /**
   * What a key commands, or null.
   *
   * @param typing whether characters go into a text field, and command nothing
   */
  public static Command of(Event.Key pressed, boolean typing) {
    if (pressed.ctrl() || pressed.alt()) {
      return null;
    }
    return switch (pressed.code()) {
      case CHARACTER -> typing ? null : ofCharacter(pressed.text());
      case ENTER -> ENTER;
      case ESCAPE -> ESCAPE;
      case TAB, BACK_TAB -> TAB;
      case UP, DOWN -> pressed.shift() ? CARRY : MOVE;
      case LEFT, RIGHT -> typing ? null : TURN;
      case PAGE_UP, PAGE_DOWN -> PAGE;
      case HOME, END -> typing ? null : PAGE;
      default -> null;
    };
  }

  /**
   * The key that gives this command.
   *
   * @param back which of two keys, such as arrows
   * @return empty where the key says what is meant, as a number does
   */
  public Optional<Event.Key> pressed(boolean back) {
    return switch (this) {
      case CHOOSE -> Optional.empty();
      case ENTER -> Optional.of(Event.Key.of(Event.Code.ENTER));
      case ESCAPE -> Optional.of(Event.Key.of(Event.Code.ESCAPE));
      case TAB -> Optional.of(Event.Key.of(Event.Code.TAB));
      case MOVE -> Optional.of(Event.Key.of(back ? Event.Code.UP : Event.Code.DOWN));
      case TURN -> Optional.of(Event.Key.of(back ? Event.Code.LEFT : Event.Code.RIGHT));
      case PAGE -> Optional.of(Event.Key.of(back ? Event.Code.PAGE_UP : Event.Code.PAGE_DOWN));
      case CARRY -> Optional.of(Event.Key.typed(back ? "K" : "J"));
      case MARK -> Optional.of(Event.Key.typed(" "));
      default -> Optional.of(Event.Key.typed(key));
    };
  }

  private static Command ofCharacter(String text) {
    if (text.length() != 1) {
      return null;
    }
    char c = text.charAt(0);
    switch (c) {
      case 'j', 'k':
        return MOVE;
      case 'J', 'K':
        return CARRY;
      case ' ':
        return MARK;
      default:
        return c >= '1' && c <= '9' ? CHOOSE : named(text);
    }
  }

  private static Command named(String text) {
    for (Command command : ALL) {
      if (command.key.equals(text)) {
        return command;
      }
    }
    return null;
  }

  /** How far a key moves: 1 forwards or down, -1 backwards or up; more than a page for the ends. */
  public static int direction(Event.Key pressed) {
    return switch (pressed.code()) {
      case DOWN, RIGHT, PAGE_DOWN -> 1;
      case UP, LEFT, PAGE_UP, BACK_TAB -> -1;
      case HOME -> -TO_THE_END;
      case END -> TO_THE_END;
      default -> pressed.text().equals("k") || pressed.text().equals("K") ? -1 : 1;
    };
  }

  /** More pages than any text has. */
  public static final int TO_THE_END = 1_000_000;
}
