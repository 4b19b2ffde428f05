package readback.terminal;

import java.io.IOException;
import java.io.OutputStream;
import readback.text.Obeyed;

/**
 * Bytes for the terminal, written at once when flushed. Text goes through {@link #text}, which lets
 * nothing through that could steer a terminal.
 */
final class Output extends OutputStream {
  private static final int REPLACEMENT = '?';

  private final OutputStream sink;
  private byte[] bytes = new byte[16 << 10];
  private int length;

  Output(OutputStream sink) {
    this.sink = sink;
  }

  @Override
  public synchronized void write(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  @Override
  public synchronized void write(byte[] source, int offset, int count) {
    room(count);
    System.arraycopy(source, offset, bytes, length, count);
    length += count;
  }

  /** Appends ASCII that steers the terminal. */
  @SuppressWarnings("deprecation")
  synchronized void control(String sequence) {
    int count = sequence.length();
    room(count);
    sequence.getBytes(0, count, bytes, length);
    length += count;
  }

  synchronized void number(int value) {
    if (value >= 10) {
      number(value / 10);
    }
    write('0' + value % 10);
  }

  /** Appends a character that is only shown. */
  synchronized void text(int codePoint) {
    room(4);
    length = Utf8.put(Obeyed.is(codePoint) ? REPLACEMENT : codePoint, bytes, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    int count = length;
    length = 0;
    if (count > 0) {
      sink.write(bytes, 0, count);
      sink.flush();
    }
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = java.util.Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
