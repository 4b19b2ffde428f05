package readback.bench;

import java.util.Arrays;

/** What was measured several times. */
public final class Figures {
  private double[] sorted = {};

  public void add(double figure) {
    sorted = Arrays.copyOf(sorted, sorted.length + 1);
    sorted[sorted.length - 1] = figure;
    Arrays.sort(sorted);
  }

  public double median() {
    return at(0.5);
  }

  public double least() {
    return sorted[0];
  }

  /**
   * @param share 0.99 for the 99th percentile
   */
  public double at(double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  public String range() {
    return String.format("(%.0f to %.0f)", sorted[0], sorted[sorted.length - 1]);
  }
}
