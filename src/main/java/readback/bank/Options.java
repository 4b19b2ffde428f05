package readback.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readback.bank.Node.Scalar;

/** What makes a set of options that can be told apart. */
final class Options {
  private Options() {}

  /** Tells options that stand twice. */
  static void distinct(List<Scalar> options, String key, Faults faults) {
    Map<String, Scalar> seen = new HashMap<>();
    for (Scalar option : options) {
      if (seen.putIfAbsent(shown(option), option) != null) {
        faults.error(
            FileRule.DUPLICATE_OPTION,
            option,
            "'" + Words.brief(option.text()) + "' stands in '" + key + "' for the second time",
            "Take one out, or write something else.");
      }
    }
  }

  /** Tells wrong options that are also right ones. */
  static void apart(List<Scalar> right, List<Scalar> wrong, Faults faults) {
    for (Scalar distractor : wrong) {
      if (right.stream().anyMatch(key -> shown(key).equals(shown(distractor)))) {
        faults.error(
            FileRule.KEY_AMONG_DISTRACTORS,
            distractor,
            "'" + Words.brief(distractor.text()) + "' is also the right answer",
            "Take it out, or write something that is wrong.");
      }
    }
  }

  /** Two texts that look the same to a reader are the same option. */
  private static String shown(Scalar option) {
    String text = option.text();
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        shown.append(c);
      } else if (shown.isEmpty() || shown.charAt(shown.length() - 1) != ' ') {
        shown.append(' ');
      }
    }
    return shown.toString();
  }
}
