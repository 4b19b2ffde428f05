package readback.item;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of item, by the names that question files give them. */
public enum Kind {
  CHOICE("choice"),
  MULTIPLE("multiple"),
  TRUE_FALSE("true-false"),
  SHORT_ANSWER("short-answer"),
  ORDER("order"),
  MATCH("match"),
  LOCATE("locate");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name in question files and on screens. */
  public String label() {
    return label;
  }

  public static Optional<Kind> named(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
