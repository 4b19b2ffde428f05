package readback.command;

import java.io.PrintWriter;

/** A line that counts along, on a terminal, where it takes longer than a moment. */
final class Progress {
  private static final long PATIENCE_NANOS = 500_000_000L;

  private final PrintWriter err;
  private final int all;
  private final long start = System.nanoTime();
  private int done;
  private boolean shown;

  Progress(PrintWriter err, int all) {
    this.err = err;
    this.all = all;
  }

  void step() {
    done++;
    boolean slow = System.nanoTime() - start > PATIENCE_NANOS;
    if (slow && all > 1 && System.console() != null) {
      err.print("\r" + done + " of " + all);
      err.flush();
      shown = true;
    }
  }

  void clear() {
    if (shown) {
      err.print("\r" + " ".repeat(24) + "\r");
      err.flush();
      shown = false;
    }
  }
}
