package readback.flaw;

import java.util.Locale;
import readback.item.ShortAnswer;

/** Where an option goes into its stem. */
final class Blank {
  private Blank() {}

  /**
   * The stem in lower case up to its blank, or the whole if it breaks off for the options to go on;
   * "" for a question.
   */
  static String before(String stem) {
    int blank = stem.indexOf(ShortAnswer.BLANK);
    String head = blank >= 0 ? stem.substring(0, blank) : stem.strip();
    if (blank < 0 && (head.endsWith("?") || head.matches(".*[^.]\\."))) {
      return "";
    }
    return head.replaceFirst("[\\s.…:]+$", "").toLowerCase(Locale.ROOT);
  }
}
