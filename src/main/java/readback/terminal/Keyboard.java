package readback.terminal;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what is typed, on a thread of its own, because a read cannot be given up. It reads only
 * when keys are wanted, so that it never takes those meant for an editor that the program runs.
 */
final class Keyboard extends Thread {
  private final InputStream input;
  private final Inbox inbox;

  Keyboard(InputStream input, Inbox inbox) {
    super(null, null, "keyboard", 128 << 10);
    this.input = input;
    this.inbox = inbox;
    setDaemon(true);
  }

  @Override
  public void run() {
    byte[] bytes = new byte[8192];
    try {
      while (true) {
        inbox.awaitDemand();
        int length = input.read(bytes);
        if (length < 0) {
          break;
        }
        inbox.type(bytes, length);
      }
    } catch (IOException | InterruptedException e) {
      // The terminal is gone: told below like the end of the input.
    }
    inbox.end(Terminal.HUNG_UP);
  }
}
