package readback.flaw;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that an option like "5 to 10", "more than 20" or "7 days" stands for; NaN for other
 * texts.
 */
record Range(double low, double high) {
  private static final Pattern BETWEEN =
      Pattern.compile("(?:between |from )?([\\d.,]*\\d)(?: ?[-–] ?| to | and )([\\d.,]*\\d)\\b.*");
  private static final Pattern OPEN =
      Pattern.compile(
          "(more than|over|at least|less than|fewer than|under|up to) ([\\d.,]*\\d)\\b.*");
  private static final Pattern EXACT = Pattern.compile("([\\d.,]*\\d)(?: [\\p{L}%]+)?");
  private static final Range NONE = new Range(Double.NaN, Double.NaN);

  static Range of(String option) {
    String plain = option.strip().toLowerCase(java.util.Locale.ROOT);
    Matcher between = BETWEEN.matcher(plain);
    if (between.matches()) {
      return new Range(number(between.group(1)), number(between.group(2)));
    }
    Matcher open = OPEN.matcher(plain);
    if (open.matches()) {
      double bound = number(open.group(2));
      boolean upwards = List.of("more than", "over", "at least").contains(open.group(1));
      return upwards ? new Range(bound, Double.MAX_VALUE) : new Range(0, bound);
    }
    Matcher exact = EXACT.matcher(plain);
    if (exact.matches()) {
      return new Range(number(exact.group(1)), number(exact.group(1)));
    }
    return NONE;
  }

  /** Whether two ranges share more than an end; ranges of the same text are one range. */
  boolean overlaps(Range other, String text, String otherText) {
    return !text.equals(otherText)
        && low < other.high
        && other.low < high
        && (!(isExact() || other.isExact()) || unit(text).equals(unit(otherText)));
  }

  private boolean isExact() {
    return low == high;
  }

  /** What is counted: more than three days are no four hours. */
  private static String unit(String text) {
    return text.replaceFirst(".*\\d", "").strip();
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits.replace(",", ""));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
