package readback.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ReadableByteChannel;

/**
 * Reads what is typed, on a thread of its own, because a read cannot be given up. It reads only
 * when keys are wanted, so that it never takes those meant for an editor that the program runs. The
 * input is a channel, because a JVM that ends waits a third of a second for a thread that reads a
 * stream, but not for one that was interrupted.
 */
final class Keyboard extends Thread {
  private final ReadableByteChannel input;
  private final Inbox inbox;

  Keyboard(ReadableByteChannel input, Inbox inbox) {
    super(null, null, "keyboard", 128 << 10);
    this.input = input;
    this.inbox = inbox;
    setDaemon(true);
  }

  @Override
  public void run() {
    byte[] bytes = new byte[8192];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      while (true) {
        inbox.awaitDemand();
        buffer.clear();
        int length = input.read(buffer);
        if (length < 0) {
          break;
        }
        inbox.type(bytes, length);
      }
    } catch (InterruptedException | ClosedByInterruptException e) {
      return; // We have given the terminal back ourselves.
    } catch (IOException e) {
      // The terminal is gone: told below like the end of the input.
    }
    inbox.end(Terminal.HUNG_UP);
  }
}
