package readback.terminal;

import com.googlecode.lanterna.input.CharacterPattern.Matching;
import java.util.List;
import readback.screen.Event.Code;
import readback.screen.Event.Key;

/**
 * Keys, mouse and paste sent as control sequences: {@code ESC [}, parameters, a final character.
 * Reports (focus, cursor, colours, keyboard protocols) are swallowed.
 */
final class ControlSequences {
  private static final int LONGEST = 256;
  private static final int PASTE = 200;
  private static final int OLD_MOUSE_LENGTH = 4;
  private static final Code[] NUMBERED = numbered();

  private ControlSequences() {}

  /** Matches what follows {@code ESC [}. */
  static Matching match(List<Character> tail) {
    int size = tail.size();
    if (size == 0) {
      return Matching.NOT_YET;
    }
    if (tail.get(0) == 'M') {
      return size < OLD_MOUSE_LENGTH ? Matching.NOT_YET : Sequences.is(Decoded.NOTHING);
    }
    if (tail.get(0) == '[') {
      return size < 2 ? Matching.NOT_YET : Sequences.is(console(tail.get(1)));
    }
    char last = tail.get(size - 1);
    boolean isInside = last >= ' ' && last <= '?' && size < LONGEST;
    return isInside ? Matching.NOT_YET : Sequences.is(whole(tail, last));
  }

  private static Decoded whole(List<Character> tail, char last) {
    char first = tail.get(0);
    if (first == '<') {
      return MouseReports.decode(numbers(tail, 1), last);
    }
    if (first > '9' && first <= '?') {
      return Decoded.NOTHING;
    }
    int[] numbers = numbers(tail, 0);
    if (last == '~') {
      return tilde(numbers);
    }
    // ESC [ row ; column R tells where the cursor is; with a 1 first it may be F3.
    boolean isReport = last == 'R' && numbers[0] > 1;
    return isReport ? Decoded.NOTHING : key(letter(last), numbers[1]);
  }

  private static Decoded tilde(int[] numbers) {
    if (numbers[0] == PASTE) {
      return Decoded.PASTE;
    }
    return key(numbers[0] < NUMBERED.length ? NUMBERED[numbers[0]] : null, numbers[1]);
  }

  /** The second parameter is 1 and the sum of shift 1, alt 2, control 4, meta 8. */
  private static Decoded key(Code code, int modifiers) {
    if (code == null) {
      return Decoded.NOTHING;
    }
    int held = Math.max(0, modifiers - 1);
    return Decoded.of(new Key(code, "", (held & 4) != 0, (held & 10) != 0, (held & 1) != 0));
  }

  /** The key that a final character means, or null. */
  static Code letter(char last) {
    return switch (last) {
      case 'A' -> Code.UP;
      case 'B' -> Code.DOWN;
      case 'C' -> Code.RIGHT;
      case 'D' -> Code.LEFT;
      case 'H' -> Code.HOME;
      case 'F' -> Code.END;
      case 'P' -> Code.F1;
      case 'Q' -> Code.F2;
      case 'R' -> Code.F3;
      case 'S' -> Code.F4;
      case 'Z' -> Code.BACK_TAB;
      default -> null;
    };
  }

  /** The first function keys of the Linux console. */
  private static Decoded console(char letter) {
    Code[] keys = {Code.F1, Code.F2, Code.F3, Code.F4, Code.F5};
    boolean isKey = letter >= 'A' && letter <= 'E';
    return isKey ? Decoded.of(Key.of(keys[letter - 'A'])) : Decoded.NOTHING;
  }

  private static Code[] numbered() {
    Code[] keys = new Code[25];
    keys[1] = keys[7] = Code.HOME;
    keys[2] = Code.INSERT;
    keys[3] = Code.DELETE;
    keys[4] = keys[8] = Code.END;
    keys[5] = Code.PAGE_UP;
    keys[6] = Code.PAGE_DOWN;
    Code[] functions = Code.values();
    int[] places = {11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24};
    for (int i = 0; i < places.length; i++) {
      keys[places[i]] = functions[Code.F1.ordinal() + i];
    }
    return keys;
  }

  /** The first three parameters; what is missing or no number is 0. */
  private static int[] numbers(List<Character> tail, int start) {
    int[] numbers = new int[3];
    int at = 0;
    for (int i = start; i < tail.size(); i++) {
      char c = tail.get(i);
      if (c == ';' && ++at == numbers.length) {
        break;
      }
      if (c >= '0' && c <= '9' && numbers[at] < 100_000) {
        numbers[at] = numbers[at] * 10 + c - '0';
      }
    }
    return numbers;
  }
}
