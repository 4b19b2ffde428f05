package readback.terminal;

import com.googlecode.lanterna.input.CharacterPattern.Matching;
import java.util.List;
import readback.screen.Event.Code;
import readback.screen.Event.Key;

/** Characters and the keys that send control characters. */
final class Characters {
  private static final char DELETE = 0x7f;

  private Characters() {}

  /** Also true of what never stands alone, such as a mark for a letter before it. */
  static boolean isCombining(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == 0x200d;
  }

  static Matching match(List<Character> typed, boolean alt) {
    char first = typed.get(0);
    if (Character.isHighSurrogate(first)) {
      return typed.size() == 1 ? Matching.NOT_YET : pair(first, typed.get(1), alt);
    }
    return Sequences.is(first < ' ' || first == DELETE ? control(first, alt) : plain(first, alt));
  }

  private static Matching pair(char high, char low, boolean alt) {
    return Sequences.is(
        Character.isLowSurrogate(low)
            ? typed(Character.toCodePoint(high, low), alt)
            : Decoded.NOTHING);
  }

  private static Decoded plain(char c, boolean alt) {
    boolean isMeant = !Character.isISOControl(c) && !Character.isSurrogate(c) && c < 0xfff0;
    return isMeant ? typed(c, alt) : Decoded.NOTHING;
  }

  private static Decoded typed(int codePoint, boolean alt) {
    String text = Character.toString(codePoint);
    return Decoded.of(new Key(Code.CHARACTER, text, false, alt, false));
  }

  private static Decoded control(char c, boolean alt) {
    return switch (c) {
      case '\r', '\n' -> key(Code.ENTER, alt);
      case '\t' -> key(Code.TAB, alt);
      case '\b', DELETE -> key(Code.BACKSPACE, alt);
      case 0 -> withControl(" ", alt);
      default -> c <= 26 ? withControl(Character.toString('a' + c - 1), alt) : Decoded.NOTHING;
    };
  }

  private static Decoded key(Code code, boolean alt) {
    return Decoded.of(new Key(code, "", false, alt, false));
  }

  private static Decoded withControl(String letter, boolean alt) {
    return Decoded.of(new Key(Code.CHARACTER, letter, true, alt, false));
  }
}
