package readback.terminal;

import java.io.File;
import java.util.Map;
import java.util.Optional;

/** Whether there is a terminal that can be taken over. */
final class Usable {
  private Usable() {}

  /** Why there is none, in a few words; empty if there is one. */
  static Optional<String> whyNot() {
    boolean isLaunched = System.getProperty(Tty.PROPERTY) != null;
    return isLaunched ? Optional.empty() : whyNot(System.getenv(), System.console() != null);
  }

  /**
   * As {@link #whyNot()}, for a process without the launcher, which knows all of this.
   *
   * @param isConsole whether input and output are a terminal
   */
  static Optional<String> whyNot(Map<String, String> environment, boolean isConsole) {
    String term = environment.getOrDefault("TERM", "");
    if (File.separatorChar == '\\') {
      return Optional.of("the full screen is not for Windows yet");
    }
    if (!isConsole) {
      return Optional.of("input or output is no terminal");
    }
    if (term.isEmpty() || term.equals("dumb")) {
      return Optional.of(term.isEmpty() ? "TERM is not set" : "TERM is dumb");
    }
    return hasStty(environment) ? Optional.empty() : Optional.of("there is no stty on the PATH");
  }

  private static boolean hasStty(Map<String, String> environment) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (!folder.isEmpty() && new File(folder, "stty").canExecute()) {
        return true;
      }
    }
    return false;
  }
}
