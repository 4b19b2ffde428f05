package readback.terminal;

import java.io.InputStream;

/**
 * The bytes of the inbox as a stream that never blocks and never cuts a character in two. A byte
 * may be put before those that wait.
 */
final class Typed extends InputStream {
  private static final int NONE = -1;

  private final Inbox inbox;
  private int before = NONE;

  Typed(Inbox inbox) {
    this.inbox = inbox;
  }

  void putBefore(int value) {
    before = value;
  }

  @Override
  public int available() {
    return inbox.available() + (before == NONE ? 0 : 1);
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (before != NONE && length > 0) {
      into[offset] = (byte) before;
      before = NONE;
      return 1;
    }
    int taken = inbox.take(into, offset, length);
    return taken == 0 ? -1 : taken;
  }
}
