package readback.generate.find;

import readback.generate.text.Line;

/**
 * "BA's surcharge revenues - £160m - will fall short": what stands between two dashes is left out.
 */
final class Dashes {
  private static final int MOST_WORDS = 14;

  private Dashes() {}

  /**
   * The clause, gone on with past an aside where it ended at the first dash and has no verb yet.
   */
  static Clause without(Line line, int from, Clause clause) {
    int open = clause.to();
    if (!isDash(line, open)
        || clause.hasFiniteVerb() && !Verbs.isFinite(line, close(line, open) + 1, open)) {
      return clause;
    }
    int close = close(line, open);
    return close < 0 ? clause : ClauseEnd.cut(line.without(open, close + 1), from);
  }

  private static int close(Line line, int open) {
    for (int i = open + 1; i < Math.min(line.end(), open + MOST_WORDS); i++) {
      if (isDash(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDash(Line line, int at) {
    boolean free = !line.isGlued(at) && !line.isGlued(at + 1);
    return line.at(at).text().matches("[–—]|--") || line.at(at).is("-") && free;
  }
}
