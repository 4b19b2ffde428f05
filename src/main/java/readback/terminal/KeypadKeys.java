package readback.terminal;

import com.googlecode.lanterna.input.CharacterPattern.Matching;
import java.util.List;
import readback.screen.Event.Code;
import readback.screen.Event.Key;

/** Keys sent as {@code ESC O x} (SS3): the first function keys, and the keypad in its own mode. */
final class KeypadKeys {
  private static final String KEYPAD = "XX*+,-./0123456789";

  private KeypadKeys() {}

  /** Matches what follows {@code ESC O}. */
  static Matching match(List<Character> tail) {
    if (tail.isEmpty()) {
      return Matching.NOT_YET;
    }
    char last = tail.get(tail.size() - 1);
    if (Character.isDigit(last) && tail.size() == 1) {
      return Matching.NOT_YET;
    }
    return Sequences.is(key(last));
  }

  private static Decoded key(char last) {
    if (last == 'M') {
      return Decoded.of(Key.of(Code.ENTER));
    }
    if (last == 'X') {
      return Decoded.of(Key.typed("="));
    }
    if (last >= 'j' && last <= 'y') {
      return Decoded.of(Key.typed(KEYPAD.substring(last - 'h', last - 'h' + 1)));
    }
    Code code = ControlSequences.letter(last);
    return code == null ? Decoded.NOTHING : Decoded.of(Key.of(code));
  }
}
