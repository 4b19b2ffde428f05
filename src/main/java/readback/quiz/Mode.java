package readback.quiz;

import java.util.Arrays;
import java.util.Optional;

/** How a sitting goes. */
public enum Mode {
  /** Each answer is explained at once, and what was scored stays scored. */
  PRACTICE("practice"),
  /** All is explained at the end; until then an answer may be changed. */
  EXAM("exam"),
  /** Practice on what was missed before. */
  MISSED("missed");

  private final String label;

  Mode(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether an answer is explained, and fixed, as soon as it is given. */
  public boolean explainsAtOnce() {
    return this != EXAM;
  }

  public static Optional<Mode> named(String label) {
    return Arrays.stream(values()).filter(mode -> mode.label.equals(label)).findFirst();
  }
}
