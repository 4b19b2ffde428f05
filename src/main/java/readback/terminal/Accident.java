package readback.terminal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import readback.text.Visible;

/**
 * What happens when the program fails by a fault of its own, on whatever thread: the terminal is
 * given back and one line says so. {@code READBACK_DEBUG} names a file for the trace.
 */
public final class Accident implements Thread.UncaughtExceptionHandler {
  /** The exit code of an internal fault (sysexits.h, EX_SOFTWARE). */
  public static final int EXIT = 70;

  private static final String DEBUG = "READBACK_DEBUG";

  private final Terminal terminal;

  Accident(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    // What failed may have been interrupted, too; to give back may take a short wait.
    Thread.interrupted();
    try {
      terminal.close();
    } finally {
      try {
        tell(failure);
      } finally {
        Runtime.getRuntime().halt(EXIT);
      }
    }
  }

  /** Says on standard error what failed, in one line. */
  public static void tell(Throwable failure) {
    String file = System.getenv(DEBUG);
    boolean isTraced = file != null && !file.isEmpty() && trace(Path.of(file), failure);
    String where =
        isTraced ? "The trace is in " + file + "." : "To see where, set " + DEBUG + "=FILE.";
    PrintStream error = System.err;
    error.println(
        "readback: stopped by an error in the program itself ("
            + line(failure)
            + "). Every answer given is kept. "
            + where);
    error.flush();
  }

  /** What failed, in one line. */
  private static String line(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    StringBuilder line = new StringBuilder(cause.getClass().getSimpleName());
    if (cause.getMessage() != null) {
      line.append(": ").append(cause.getMessage());
    }
    return Visible.line(line.toString());
  }

  private static boolean trace(Path file, Throwable failure) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      failure.printStackTrace(out);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
