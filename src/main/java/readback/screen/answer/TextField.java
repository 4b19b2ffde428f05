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
  public static final int LONGEST = 400;
  public static final TextField EMPTY = new TextField("", 0);

  public static TextField of(String text) {
    return EMPTY.inserted(text);
  }

  public TextField inserted(String words) {
    String legible = Legible.text(text.substring(0, caret) + words + text.substring(caret), false);
    if (legible.length() > LONGEST) {
      return this;
    }
    int after = legible.length() - Legible.text(text.substring(caret), false).length();
    return new TextField(legible, Math.max(0, Math.min(legible.length(), after)));
  }

  /** What an editing key, or a typed character, makes of it; other keys nothing. */
  public TextField press(Event.Key key) {
    if (key.ctrl() || key.alt()) {
      return this;
    }
    return switch (key.code()) {
      case CHARACTER -> inserted(key.text());
      case BACKSPACE -> without(before(caret), caret);
      case DELETE -> without(caret, after(caret));
      case LEFT -> new TextField(text, before(caret));
      case RIGHT -> new TextField(text, after(caret));
      case HOME -> new TextField(text, 0);
      case END -> new TextField(text, text.length());
      default -> this;
    };
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
