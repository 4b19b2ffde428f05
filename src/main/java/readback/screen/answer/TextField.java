package readback.screen.answer;

import readback.screen.Event;
import readback.text.Columns;
import readback.text.Legible;

/**
 * A line of typed text.
 *
 * @param text legible, at most {@link #LONGEST} characters
 * @param caret where typing goes, an index into it
 */
public record TextField(String text, int caret) {
  public static final int LONGEST = 1000;
  public static final TextField EMPTY = new TextField("", 0);

  public static TextField of(String text) {
    return EMPTY.inserted(text);
  }

  /** With words at the caret, as many of their characters as there is room for. */
  public TextField inserted(String words) {
    int room = LONGEST - text.length();
    return joined(words.length() > room ? words.substring(0, cut(words, room)) : words);
  }

  /** The last place up to a limit that does not part a letter from its marks. */
  private static int cut(String words, int limit) {
    TextField all = new TextField(words, 0);
    int end = all.at(limit).caret();
    return end > limit ? all.before(limit) : end;
  }

  private TextField joined(String words) {
    String legible = Legible.text(text.substring(0, caret) + words + text.substring(caret), false);
    if (legible.length() > LONGEST) {
      return this;
    }
    int after = legible.length() - Legible.text(text.substring(caret), false).length();
    return new TextField(legible, Math.max(0, Math.min(legible.length(), after)));
  }

  /**
   * What an editing key, or a typed character, makes of it; other keys nothing. With Ctrl or Alt
   * the arrows and the backspace go by words, and Ctrl with a letter does as it does in a shell.
   */
  public TextField press(Event.Key key) {
    boolean byWords = key.ctrl() || key.alt();
    return switch (key.code()) {
      case CHARACTER -> byWords ? commanded(key) : inserted(key.text());
      case BACKSPACE -> without(byWords ? wordBefore() : before(caret), caret);
      case DELETE -> without(caret, byWords ? wordAfter() : after(caret));
      case LEFT -> at(byWords ? wordBefore() : before(caret));
      case RIGHT -> at(byWords ? wordAfter() : after(caret));
      case HOME -> at(0);
      case END -> at(text.length());
      default -> this;
    };
  }

  private TextField commanded(Event.Key key) {
    if (key.alt()) {
      return switch (key.text()) {
        case "b" -> at(wordBefore());
        case "f" -> at(wordAfter());
        case "d" -> without(caret, wordAfter());
        default -> this;
      };
    }
    return switch (key.text()) {
      case "a" -> at(0);
      case "e" -> at(text.length());
      case "w" -> without(wordBefore(), caret);
      case "u" -> without(0, caret);
      case "k" -> without(caret, text.length());
      default -> this;
    };
  }

  /** With the caret elsewhere, never between a letter and its marks. */
  public TextField at(int index) {
    int clamped = Math.max(0, Math.min(text.length(), index));
    return new TextField(text, clamped == 0 ? 0 : after(before(clamped)));
  }

  /** The part of the text that shows in so many columns, with the caret in it. */
  public String shown(int width) {
    int start = start(width);
    return text.substring(start, Columns.fitting(text, start, width));
  }

  /** The column of the caret in what is shown. */
  public int column(int width) {
    return Columns.of(text, start(width), caret);
  }

  private int start(int width) {
    int start = 0;
    while (Columns.of(text, start, caret) >= Math.max(1, width)) {
      start = after(start);
    }
    return start;
  }

  private TextField without(int from, int until) {
    String rest = Legible.text(text.substring(0, from) + text.substring(until), false);
    return new TextField(rest, Math.min(from, rest.length()));
  }

  private int wordBefore() {
    int at = caret;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && text.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private int wordAfter() {
    int at = caret;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  private int before(int index) {
    int at = index;
    while (at > 0) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      if (Columns.of(c) > 0) {
        break;
      }
    }
    return at;
  }

  private int after(int index) {
    int at = index;
    while (at < text.length()) {
      at += Character.charCount(text.codePointAt(at));
      if (at == text.length() || Columns.of(text.codePointAt(at)) > 0) {
        break;
      }
    }
    return at;
  }
}
