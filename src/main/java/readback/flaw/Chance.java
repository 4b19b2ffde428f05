package readback.flaw;

/** Whether what was counted can be put down to chance. */
final class Chance {
  /** Rarer than one in fifty is no accident. */
  private static final double RARE = 0.02;

  private Chance() {}

  /**
   * Whether so many hits or more are rare.
   *
   * @param hits how often it happened
   * @param chances for each time that it could happen, how likely it was
   */
  static boolean isTooOften(int hits, double[] chances) {
    return atLeast(hits, chances) < RARE;
  }

  /** The probability of {@code hits} or more (the Poisson binomial distribution). */
  static double atLeast(int hits, double[] chances) {
    double[] exactly = new double[chances.length + 1];
    exactly[0] = 1;
    for (int n = 0; n < chances.length; n++) {
      for (int k = n + 1; k > 0; k--) {
        exactly[k] = exactly[k] * (1 - chances[n]) + exactly[k - 1] * chances[n];
      }
      exactly[0] *= 1 - chances[n];
    }
    double sum = 0;
    for (int k = Math.max(0, hits); k < exactly.length; k++) {
      sum += exactly[k];
    }
    return sum;
  }
}
