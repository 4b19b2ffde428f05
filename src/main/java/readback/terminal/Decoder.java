package readback.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import readback.screen.Event;
import readback.screen.Event.Code;
import readback.screen.Event.Key;
import readback.screen.Event.Paste;

/**
 * Makes events of typed bytes. Keeps the one clock that keys need: an Escape is the key when
 * nothing follows it for {@link #ESCAPE_WAIT}; all else that begins a sequence waits for its rest.
 */
final class Decoder {
  /** How long after an Escape the rest of an arrow may come, in nanoseconds. */
  static final long ESCAPE_WAIT = 50_000_000;

  /** After this silence a sequence, paste or answer is not going on any more, in nanoseconds. */
  static final long BROKEN_OFF = 1_000_000_000;

  /**
   * What makes a sequence of an Escape that came before it. Any other character is a key of its own
   * if it came later, and Alt with that key if it came at once.
   */
  private static final String AFTER_ESCAPE = "[O]PX^_\u001b";

  private final Inbox inbox;
  private final Typed typed;
  private final Sequences sequences;
  private final Lanterna lanterna;
  private final Deque<Event> events = new ArrayDeque<>();
  private Collected collected;
  private long lastTyped;
  private long lastEscape;
  private String answer = "";

  Decoder(Inbox inbox, Typed typed, Sequences sequences, Lanterna lanterna) {
    this.inbox = inbox;
    this.typed = typed;
    this.sequences = sequences;
    this.lanterna = lanterna;
    lastEscape = System.nanoTime() - BROKEN_OFF;
  }

  /** The next event, or null; waits only while an Escape may be the head of a sequence. */
  Event next() {
    try {
      if (events.isEmpty() && typed.available() > 0) {
        prepare();
        decodeAll();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (events.isEmpty() && collected != null && isSilent()) {
      finish();
    }
    return events.poll();
  }

  /** Whether an event is ready without waiting. */
  boolean hasNext() {
    return !events.isEmpty();
  }

  /** Until when to wait at most for more bytes, given how long one would like to. */
  long until(long wish) {
    return collected == null ? wish : Math.min(wish, lastTyped + BROKEN_OFF);
  }

  /** The last string that the terminal answered, without its frame; then forgotten. */
  String takeAnswer() {
    String taken = answer;
    answer = "";
    return taken;
  }

  private boolean isSilent() {
    return System.nanoTime() - lastTyped >= BROKEN_OFF;
  }

  /** Mends what a pause did: a head whose rest never came, a rest whose head was told already. */
  private void prepare() {
    long now = System.nanoTime();
    if (sequences.isOpen() && now - lastTyped > BROKEN_OFF) {
      typed.putBefore(Sequences.CANCEL);
    } else if (now - lastEscape < BROKEN_OFF
        && inbox.available() > 1
        && inbox.startsWithAnyOf("[O")) {
      typed.putBefore(Sequences.ESCAPE);
    }
    lastTyped = now;
  }

  private void decodeAll() throws IOException {
    while (true) {
      Decoded decoded = lanterna.decode();
      if (decoded != null) {
        accept(decoded);
      } else if (sequences.escapes() == 0) {
        return;
      } else {
        boolean hasMore = inbox.awaitBytes(System.nanoTime() + ESCAPE_WAIT);
        lastTyped = System.nanoTime();
        if (!hasMore || !inbox.startsWithAnyOf(AFTER_ESCAPE)) {
          tellEscapes(sequences.escapes());
        }
      }
    }
  }

  private void tellEscapes(int count) throws IOException {
    sequences.escapeStandsAlone(true);
    for (int i = 0; i < count; i++) {
      accept(lanterna.decode());
    }
    sequences.escapeStandsAlone(false);
    lastEscape = System.nanoTime();
  }

  private void accept(Decoded decoded) {
    if (collected != null) {
      collected.add(decoded.text());
      if (collected.isWhole()) {
        finish();
      }
    } else if (decoded == Decoded.PASTE || decoded == Decoded.STRING) {
      collected = new Collected(decoded == Decoded.PASTE);
      sequences.raw(true);
    } else if (decoded.event() != null) {
      add(decoded.event());
    }
  }

  private void finish() {
    if (collected.isPaste()) {
      events.add(new Paste(collected.text()));
    } else {
      answer = collected.text();
    }
    collected = null;
    sequences.raw(false);
  }

  /** A mark that combines goes to the letter before it, if that came with it. */
  private void add(Event event) {
    if (event instanceof Key mark
        && mark.code() == Code.CHARACTER
        && Characters.isCombining(mark.text().codePointAt(0))
        && events.peekLast() instanceof Key letter
        && letter.code() == Code.CHARACTER
        && !letter.ctrl()) {
      events.removeLast();
      events.add(Key.typed(letter.text() + mark.text()));
    } else {
      events.add(event);
    }
  }
}
