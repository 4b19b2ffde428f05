package readback.terminal;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A reader who presses a few keys and leaves. With the system property {@value #PROPERTY} the
 * program plays before it and shows its frames to nobody, so that a class-data archive can be made
 * of the classes which that takes.
 */
final class Rehearsal implements ReadableByteChannel {
  static final String PROPERTY = "readback.rehearsal";

  /** How long the questions may take to be loaded, in milliseconds. */
  private static final int LOADING = 2_000;

  /** How long the reader looks at each frame after that. */
  private static final int LOOK = 60;

  private static final String[] KEYS = {
    "\u001b[B",
    "\u001b[A",
    "?",
    "\u001b",
    "t",
    "\u001b[6~",
    "\u001b",
    "\r",
    "1",
    "\r",
    "\r",
    "2",
    " ",
    "a",
    "\r",
    "\r",
    "s",
    "s",
    "\u001b[<0;9;9M",
    "\u001b[200~x\u001b[201~",
    "q",
    "q",
    "q"
  };

  private int next;

  /** Whether the program is to play before nobody. */
  static boolean isOn() {
    return Boolean.getBoolean(PROPERTY);
  }

  @Override
  public int read(ByteBuffer into) {
    try {
      Thread.sleep(next == 0 ? LOADING : LOOK);
    } catch (InterruptedException e) {
      return -1;
    }
    next++;
    if (next > KEYS.length) {
      return -1;
    }
    String keys = KEYS[next - 1];
    for (int i = 0; i < keys.length(); i++) {
      into.put((byte) keys.charAt(i));
    }
    return keys.length();
  }

  @Override
  public boolean isOpen() {
    return next <= KEYS.length;
  }

  @Override
  public void close() {}
}
