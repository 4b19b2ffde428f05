package readback.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import readback.screen.Size;

/**
 * The settings of the terminal's line, which {@code stty} reads and changes. The launcher saves
 * them, makes the terminal raw and gives the settings back last, after this process; it tells what
 * it found in the system property {@value #PROPERTY}. Without a launcher all that is done here.
 */
final class Tty {
  /** Rows, columns and the settings as {@code stty -g} prints them, parted by blanks. */
  static final String PROPERTY = "readback.tty";

  /** The process id of the launcher. */
  static final String LAUNCHER = "readback.launcher";

  /** Keys come at once, unseen and unchanged; signals stay, but for the one that dumps threads. */
  private static final String RAW = "-icanon -echo -ixon -icrnl -iexten min 1 time 0 quit undef";

  /** A terminal that does not know its size. */
  private static final Size UNKNOWN = new Size(80, 24);

  private final String saved;
  private final String launcher;
  private Size size;

  private Tty(String rows, String columns, String saved, String launcher) {
    this.saved = saved;
    this.launcher = launcher;
    this.size = size(rows, columns);
  }

  /** Finds the terminal raw, or makes it so. */
  static Tty open() throws IOException {
    String told = System.getProperty(PROPERTY);
    if (told != null) {
      String[] parts = told.split(" ", 3);
      return new Tty(parts[0], parts[1], parts[2], System.getProperty(LAUNCHER, ""));
    }
    String[] lines = run("stty -g; stty size; stty " + RAW).split("\n");
    if (lines.length < 2) {
      throw new IOException("stty tells nothing of this terminal");
    }
    String[] parts = lines[1].trim().split(" ");
    return new Tty(parts[0], parts[parts.length - 1], lines[0].trim(), "");
  }

  /** Sizes of 0 are unknown, as those of a pseudo-terminal before it is given one. */
  private static Size size(String rows, String columns) {
    int height = number(rows);
    int width = number(columns);
    return height > 0 && width > 0 ? new Size(width, height) : UNKNOWN;
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  Size size() {
    return size;
  }

  /** Asks the terminal for its size; tells whether it is another than before. */
  boolean measure() {
    Size before = size;
    try {
      String[] parts = run("stty size").trim().split(" ");
      size = size(parts[0], parts[parts.length - 1]);
    } catch (IOException e) {
      return false;
    }
    return !Sameness.of(size, before);
  }

  /** Gives the line its settings back, for an editor or a shell. */
  void restore() {
    quietly("stty \"$0\"", saved);
  }

  void makeRaw() {
    quietly("stty " + RAW);
  }

  boolean hasLauncher() {
    return !launcher.isEmpty();
  }

  /** At the very end: the launcher does it after this process, or nobody but us. */
  void giveBack() {
    if (!hasLauncher()) {
      restore();
    }
  }

  /** Lets the launcher stop itself and this process, as a shell expects of a job. */
  void stop() {
    if (hasLauncher()) {
      quietly("kill -s USR1 \"$0\"", launcher);
    }
  }

  private static void quietly(String script, String... arguments) {
    try {
      run(script, arguments);
    } catch (IOException e) {
      // The terminal is gone; nobody is left to be told.
    }
  }

  private static String run(String script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
      process.waitFor(2, TimeUnit.SECONDS);
      return text;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
