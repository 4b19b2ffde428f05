package readback.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A line on the terminal that tells what is being worked on, where it takes longer than a moment.
 */
final class Progress implements AutoCloseable {
  /** How long a person waits without wondering, in milliseconds. */
  private static final int PATIENCE = 500;

  private static final int REFRESH = 200;

  /** One line on the narrowest of terminals, for a second could not be taken away. */
  private static final int WIDEST = 38;

  private final PrintWriter err;
  private final int all;
  private final ScheduledExecutorService clock;
  private String now = "";
  private int begun;
  private int shown;

  private Progress(PrintWriter err, int all, boolean terminal, int patience) {
    this.err = err;
    this.all = all;
    this.clock = terminal ? Executors.newSingleThreadScheduledExecutor(Progress::daemon) : null;
    if (clock != null) {
      clock.scheduleWithFixedDelay(this::show, patience, REFRESH, TimeUnit.MILLISECONDS);
    }
  }

  /** Shown on a terminal only. */
  static Progress on(PrintWriter err, int all) {
    return new Progress(err, all, System.console() != null, PATIENCE);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  synchronized void begins(Path file) {
    begun++;
    now = (all > 1 ? begun + " of " + all + ": " : "") + file.getFileName() + " ...";
  }

  /** Takes the line away, for what was done to be told. */
  synchronized void clear() {
    now = "";
    wipe();
  }

  private synchronized void show() {
    if (!now.isEmpty()) {
      wipe();
      String line = now.length() > WIDEST ? now.substring(0, WIDEST - 4) + " ..." : now;
      err.print(line);
      err.flush();
      shown = line.length();
    }
  }

  private void wipe() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  @Override
  public void close() {
    if (clock != null) {
      clock.shutdownNow();
    }
    clear();
  }
}
