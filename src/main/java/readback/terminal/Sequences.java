package readback.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import java.util.Collection;
import java.util.List;
import readback.screen.Event.Code;
import readback.screen.Event.Key;

/**
 * The one pattern for all that a terminal sends (ECMA-48, xterm's control sequences): characters,
 * control keys, escape sequences. What it does not know it swallows whole, so that no answer of a
 * terminal is ever taken for typing. A sequence may come in pieces, however late: only an Escape
 * that stands alone needs a clock, which the decoder keeps.
 */
final class Sequences implements CharacterPattern, KeyDecodingProfile {
  static final char ESCAPE = 0x1b;

  /** Breaks off a sequence. */
  static final char CANCEL = 0x18;

  private boolean raw;
  private boolean escapeStandsAlone;
  private boolean open;

  /** How many Escapes came, and nothing else. */
  private int escapes;

  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(this);
  }

  /** Whether every character is to be handed on as it is, as inside a paste. */
  void raw(boolean value) {
    raw = value;
  }

  /** Says that nothing followed an Escape in time: it was the key. */
  void escapeStandsAlone(boolean value) {
    escapeStandsAlone = value;
  }

  /** How many Escapes wait, each the key or the last the head of a sequence. */
  int escapes() {
    return open ? escapes : 0;
  }

  /** Whether a sequence has begun and not ended. */
  boolean isOpen() {
    return open;
  }

  @Override
  public Matching match(List<Character> sequence) {
    Matching found =
        raw ? is(Decoded.text(String.valueOf(sequence.get(sequence.size() - 1)))) : keys(sequence);
    open = found != null && found.partialMatch;
    return found;
  }

  static Matching is(Decoded what) {
    return new Matching(what);
  }

  private Matching keys(List<Character> sequence) {
    int last = sequence.size() - 1;
    char newest = sequence.get(last);
    escapes = newest != ESCAPE ? 0 : last == 0 ? 1 : escapes == 0 ? 0 : last + 1;
    if (newest == CANCEL && last > 0) {
      return is(Decoded.NOTHING);
    }
    if (newest == ESCAPE) {
      return escapes > 0 && escapeStandsAlone
          ? is(Decoded.of(Key.of(Code.ESCAPE)))
          : Matching.NOT_YET;
    }
    // A new Escape breaks off what came before it.
    int start = sequence.lastIndexOf(ESCAPE) + 1;
    List<Character> tail = sequence.subList(start, sequence.size());
    return start == 0 ? Characters.match(tail, false) : escaped(tail);
  }

  private static Matching escaped(List<Character> tail) {
    return switch (tail.get(0)) {
      case '[' -> ControlSequences.match(tail.subList(1, tail.size()));
      case 'O' -> KeypadKeys.match(tail.subList(1, tail.size()));
      case ']', 'P', 'X', '^', '_' -> is(Decoded.STRING);
      default -> Characters.match(tail, true);
    };
  }
}
