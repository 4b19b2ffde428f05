package readback.bank;

import java.util.List;
import readback.bank.Node.Scalar;

/** What makes a set of options that can be told apart. */
final class Options {
  /** Lists that are longer are told as such, and not looked into. */
  private static final int MOST = 20;

  private Options() {}

  /** Tells options that stand twice. */
  static void distinct(List<Scalar> options, String key, Faults faults) {
    if (options.size() > MOST) {
      return;
    }
    for (int i = 1; i < options.size(); i++) {
      Scalar option = options.get(i);
      if (isAmong(option, options.subList(0, i))) {
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
    if (right.size() > MOST || wrong.size() > MOST) {
      return;
    }
    for (Scalar distractor : wrong) {
      if (isAmong(distractor, right)) {
        faults.error(
            FileRule.KEY_AMONG_DISTRACTORS,
            distractor,
            "'" + Words.brief(distractor.text()) + "' is also the right answer",
            "Take it out, or write something that is wrong.");
      }
    }
  }

  private static boolean isAmong(Scalar option, List<Scalar> others) {
    for (Scalar other : others) {
      if (looksLike(option.text(), other.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a reader sees no difference: white space does not count. */
  private static boolean looksLike(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      boolean isBlank = isBlank(a.charAt(i));
      if (isBlank != isBlank(b.charAt(j)) || (!isBlank && a.charAt(i) != b.charAt(j))) {
        return false;
      }
      i = isBlank ? afterBlanks(a, i) : i + 1;
      j = isBlank ? afterBlanks(b, j) : j + 1;
    }
    return i == a.length() && j == b.length();
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c) || c == '\u00a0';
  }
}
