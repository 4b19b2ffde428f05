package readback.terminal;

import java.util.ArrayDeque;
import java.util.Queue;
import readback.screen.Event;

/**
 * Where what happens outside waits for the one thread that draws: bytes that were typed, events
 * from other threads, wishes of signals. Safe for all threads.
 */
final class Inbox {
  /** What a signal wishes to be done to the terminal. */
  enum Wish {
    /** The terminal has another size. */
    MEASURE,
    /** The program is to stop, as by Ctrl-Z. */
    STOP,
    /** The program goes on after it was stopped. */
    GO_ON
  }

  /** How long after an editor has closed its interrupts may still arrive, in nanoseconds. */
  private static final long AFTERMATH = 1_500_000_000;

  private final Queue<Event> events = new ArrayDeque<>();
  private final Queue<Wish> wishes = new ArrayDeque<>();
  private byte[] typed = new byte[4096];
  private int start;
  private int end;
  private int ending;
  private boolean readerWanted;
  private boolean isLent;
  private long lastLent = System.nanoTime() - AFTERMATH;

  synchronized void post(Event event) {
    events.add(event);
    notifyAll();
  }

  synchronized void wish(Wish wish) {
    if (!wishes.contains(wish)) {
      wishes.add(wish);
    }
    notifyAll();
  }

  /** Says whether another program has the terminal, to which its keys and signals belong. */
  synchronized void isLent(boolean value) {
    isLent = value;
    lastLent = System.nanoTime();
  }

  synchronized boolean isLent() {
    return isLent;
  }

  /** Whether an interrupt was meant for the other program; the launcher may repeat it once. */
  synchronized boolean wasLentJustNow() {
    return isLent || System.nanoTime() - lastLent < AFTERMATH;
  }

  /** Asks the program to leave with an exit code; the first to ask decides. */
  synchronized void end(int code) {
    ending = ending == 0 ? code : ending;
    notifyAll();
  }

  synchronized void type(byte[] bytes, int length) {
    if (end + length > typed.length) {
      byte[] larger = new byte[Math.max(typed.length, end - start + length)];
      System.arraycopy(typed, start, larger, 0, end - start);
      typed = larger;
      end -= start;
      start = 0;
    }
    System.arraycopy(bytes, 0, typed, end, length);
    end += length;
    readerWanted = false;
    notifyAll();
  }

  /** The exit code that a signal or the end of the input asks for; 0 if none does. */
  synchronized int ending() {
    return ending;
  }

  synchronized Event event() {
    return events.poll();
  }

  synchronized Wish wish() {
    return wishes.poll();
  }

  synchronized boolean isEmpty() {
    return available() == 0 && events.isEmpty() && wishes.isEmpty() && ending == 0;
  }

  /** How many of the typed bytes make whole characters of UTF-8. */
  synchronized int available() {
    return Utf8.whole(typed, start, end) - start;
  }

  /** Whether the first byte that waits is one of these characters. */
  synchronized boolean startsWithAnyOf(String characters) {
    return start < end && characters.indexOf(typed[start]) >= 0;
  }

  synchronized int take(byte[] into, int offset, int length) {
    int taken = Math.min(length, available());
    System.arraycopy(typed, start, into, offset, taken);
    start += taken;
    if (start == end) {
      start = end = 0;
    }
    return taken;
  }

  /** Waits until there is something, or until a moment of {@link System#nanoTime}. */
  synchronized void await(long until) {
    while (isEmpty()) {
      if (!sleep(until)) {
        return;
      }
    }
  }

  /** Waits for more bytes only; tells whether there are any. */
  synchronized boolean awaitBytes(long until) {
    int before = end;
    while (end == before && ending == 0) {
      if (!sleep(until)) {
        break;
      }
    }
    return end != before;
  }

  private boolean sleep(long until) {
    readerWanted = true;
    notifyAll();
    long left = until - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      wait(left / 1_000_000, (int) (left % 1_000_000));
    } catch (InterruptedException e) {
      end(Terminal.HUNG_UP);
    }
    return true;
  }

  /** Holds the keyboard's thread until keys are wanted. */
  synchronized void awaitDemand() throws InterruptedException {
    while (!readerWanted) {
      wait();
    }
  }
}
