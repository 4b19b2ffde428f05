package readback.bench;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program in a pseudo-terminal of 120x40, with the moment at which each of its bytes came. */
final class Timed implements AutoCloseable {
  /** No output for so long ends what a key caused, in milliseconds. */
  private static final int QUIET = 50;

  /** Before the first key, in milliseconds. */
  private static final int LOOK = 700;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  /** Escape sequences; what is left reads as the screen does, if moves are read as blanks. */
  private static final Pattern ESCAPE =
      Pattern.compile("\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\].*?(?:\u0007|\u001b\\\\)|[ -/]*[0-~])");

  private final PtyProcess process;
  private final Thread listener = new Thread(this::listen, "listener");
  private final StringBuilder raw = new StringBuilder();
  private int bytes;
  private long first;
  private long last;
  private boolean isOver;
  private final long begun;

  /**
   * What a key caused.
   *
   * @param first from the key to the first byte, in milliseconds
   * @param last to the last
   */
  record Painted(double first, double last, int bytes) {}

  /** The clock starts when all is ready: a shell waits for a line, and becomes the program. */
  Timed(Path home, List<String> command) throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeAll(List.of("XDG_STATE_HOME", "NO_COLOR", "COLORFGBG"));
    environment.put("HOME", home.toString());
    environment.put("TERM", "xterm-256color");
    environment.put("LC_ALL", "C.UTF-8");
    List<String> gated =
        new ArrayList<>(
            List.of("/bin/sh", "-c", "stty -echo; echo; read go; stty echo; exec \"$0\" \"$@\""));
    gated.addAll(command);
    process =
        new PtyProcessBuilder(gated.toArray(String[]::new))
            .setEnvironment(environment)
            .setInitialColumns(120)
            .setInitialRows(40)
            .start();
    listener.setDaemon(true);
    listener.start();
    awaitOutput();
    forget();
    begun = System.nanoTime();
    type("\n");
  }

  private void listen() {
    byte[] some = new byte[1 << 16];
    try (InputStream in = process.getInputStream()) {
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        String text = new String(some, 0, length, StandardCharsets.UTF_8);
        note(text, length);
        answer(text);
      }
    } catch (IOException e) {
      // The other end is closed: the program has ended.
    }
    note("", 0);
  }

  private synchronized void note(String text, int length) {
    long now = System.nanoTime();
    isOver |= length == 0;
    raw.append(text);
    bytes += length;
    first = first == 0 ? now : first;
    last = now;
    notifyAll();
  }

  /** The question for the ground's colour is answered as a terminal does. */
  private void answer(String text) throws IOException {
    if (text.contains("\u001b]11;?")) {
      type("\u001b]11;rgb:0000/0000/0000\u001b\\");
    }
  }

  private synchronized void forget() {
    bytes = 0;
    first = 0;
    last = 0;
  }

  /** Milliseconds from the start until the words could be read. */
  synchronized double until(String words) throws InterruptedException {
    while (!ESCAPE.matcher(raw).replaceAll(" ").contains(words)) {
      if (isOver || System.nanoTime() - begun > PATIENCE) {
        throw new IllegalStateException("never said " + words + ": " + raw);
      }
      wait(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
    }
    return (last - begun) / 1e6;
  }

  /** Presses a key, and waits until all that it causes is painted. */
  Painted press(String key) throws IOException, InterruptedException {
    forget();
    long pressed = System.nanoTime();
    type(key);
    synchronized (this) {
      if (awaitOutput()) {
        return new Painted((first - pressed) / 1e6, (last - pressed) / 1e6, bytes);
      }
      throw new IllegalStateException("nothing came of a key: " + raw);
    }
  }

  /** Waits until no more comes, and a little more, as a reader does before the first key. */
  void settle() throws InterruptedException {
    awaitOutput();
    Thread.sleep(LOOK);
  }

  /** Waits until there is output, and then until no more comes; tells whether there was any. */
  private synchronized boolean awaitOutput() throws InterruptedException {
    long begin = System.nanoTime();
    while (first == 0 && !isOver && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(5)) {
      wait(1000);
    }
    while (first != 0 && System.nanoTime() - last < TimeUnit.MILLISECONDS.toNanos(QUIET)) {
      wait(QUIET);
    }
    return first != 0;
  }

  private void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** What all its processes take. */
  Usage usage() {
    return Usage.of(process.pid());
  }

  /** How many bytes it writes in so many seconds without a key. */
  int idleBytes(int seconds) throws InterruptedException {
    forget();
    Thread.sleep(TimeUnit.SECONDS.toMillis(seconds));
    synchronized (this) {
      return bytes;
    }
  }

  /** Milliseconds from the last key to the end of the program. */
  double quit(String key) throws IOException, InterruptedException {
    long pressed = System.nanoTime();
    type(key);
    return ended(pressed);
  }

  /** Milliseconds from a signal to the end of the program. */
  double terminate() throws IOException, InterruptedException {
    ProcessHandle shell = ProcessHandle.of(process.pid()).orElseThrow();
    long sent = System.nanoTime();
    shell.destroy();
    return ended(sent);
  }

  private synchronized double ended(long since) throws InterruptedException {
    while (!isOver) {
      if (System.nanoTime() - since > PATIENCE) {
        throw new IllegalStateException("it does not end: " + raw);
      }
      wait(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
    }
    return (last - since) / 1e6;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
