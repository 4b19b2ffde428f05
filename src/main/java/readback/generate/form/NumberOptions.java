package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.generate.fact.Counted;
import readback.generate.fact.Measure;
import readback.generate.table.Months;

/**
 * Wrong numbers of the same look as the right one, some lower and some higher; how many are lower
 * is drawn, so that the key's rank tells nothing.
 */
final class NumberOptions {
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> TENS =
      List.of("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern DIGITS = Pattern.compile("(\\D*)(\\d[\\d,]*(?:\\.\\d+)?)(.*)");
  private static final Pattern FROM =
      Pattern.compile("(?s).*?\\b(up|down) from\\D{0,30}(\\d\\S*?)[,.]?(\\s.*|$)");
  private static final double[] FACTORS = {0.5, 0.6, 0.7, 0.8, 1.25, 1.4, 1.6, 1.8};

  private final Counted fact;
  private final Draw draw;
  private final List<String> options = new ArrayList<>();

  private NumberOptions(Counted fact) {
    this.fact = fact;
    this.draw = Draw.of(fact.before() + fact.number());
  }

  /** Three others, or fewer where the number bears none. */
  static List<String> beside(Counted fact) {
    return new NumberOptions(fact).all();
  }

  private List<String> all() {
    String number = fact.number();
    if (Months.NAMES.contains(number)) {
      fromList(Months.NAMES, Months.NAMES.indexOf(number), 0, 11);
    } else if (number.equals("two")) {
      return List.of();
    } else if (WORDS.contains(number)) {
      fromList(WORDS, WORDS.indexOf(number), 2, 12);
    } else if (TENS.contains(number)) {
      fromList(TENS, TENS.indexOf(number), 0, 8);
    } else {
      digits();
    }
    return options;
  }

  private void fromList(List<String> list, int key, int lowest, int highest) {
    int lower = Math.min(draw.below(4), key - lowest);
    lower = Math.max(lower, 3 - (highest - key));
    for (int i = 1; i <= lower; i++) {
      options.add(list.get(key - i));
    }
    for (int i = 1; options.size() < 3; i++) {
      options.add(list.get(key + i));
    }
    if (options.stream().anyMatch(this::standsInSentence)) {
      options.clear();
    }
  }

  private void digits() {
    Matcher matcher = DIGITS.matcher(fact.number());
    if (!matcher.matches()) {
      return;
    }
    double value = Double.parseDouble(matcher.group(2).replace(",", ""));
    if (!isPossible(value)) {
      return;
    }
    int lower = draw.below(4);
    for (int tries = 0; options.size() < 3 && tries < 60; tries++) {
      boolean below = options.stream().filter(one -> value(one) < value).count() < lower;
      String other =
          matcher.group(1) + shown(other(value, below, tries), matcher.group(2)) + matcher.group(3);
      boolean fit =
          !options.contains(other)
              && !other.equals(fact.number())
              && isPossible(value(other))
              && !standsInSentence(other);
      if (fit) {
        options.add(other);
      }
    }
  }

  private double other(double value, boolean below, int tries) {
    if (fact.measure() == Measure.YEAR) {
      int distance = 1 + draw.below(3) + tries / 6;
      boolean recent = value > 2010 && !isAhead();
      return below || recent
          ? value - distance * (isAhead() ? 1 : 2) + (recent && !below ? 1 : 0)
          : value + distance;
    }
    if (value <= 12 && value == Math.rint(value)) {
      int distance = 1 + draw.below(3);
      return below && value - distance >= 2 ? value - distance : value + distance;
    }
    if (isDayLong(value)) {
      return value + (below ? -12 : 12) * (1 + draw.below(3));
    }
    return value * (below ? FACTORS[draw.below(4)] : FACTORS[4 + draw.below(4)]);
  }

  /** Whether the year was still to come, so that one that was over shows itself as wrong. */
  private boolean isAhead() {
    return (fact.before() + fact.after())
        .matches(
            "(?s).*\\b(will|would|expect\\p{L}*|forecast\\p{L}*|plan\\p{L}*|by|until|pricing)\\b.*");
  }

  /** Hours are counted in days and half days. */
  private boolean isDayLong(double value) {
    return value > 12 && value % 12 == 0 && fact.after().matches("(?s) hours?\\b.*");
  }

  /** "up from 2.0 percent": what is not above it shows itself as wrong. */
  private boolean isOnItsSide(double value) {
    Matcher from = FROM.matcher(fact.after());
    if (!from.matches()) {
      return true;
    }
    double bound = value(from.group(2));
    return from.group(1).equals("up") ? value > bound : value < bound;
  }

  private boolean isPossible(double value) {
    if (!isOnItsSide(value)) {
      return false;
    }
    String after = fact.after().toLowerCase(Locale.ROOT);
    boolean hours = after.matches("(?s) hours? (a|per|each|every) day.*");
    boolean days = after.matches("(?s) (hours|days) (a|per|each|every) week.*");
    return switch (fact.measure()) {
      case PERCENT -> value > 0 && value < 100;
      case AGE -> value >= 4 && value <= 100;
      default -> value > 0 && !(hours && value > 20) && !(days && value > 100);
    };
  }

  private boolean standsInSentence(String number) {
    return (fact.before() + "|" + fact.after()).contains(number);
  }

  /** The number that the digits show; 0 for a word. */
  static double value(String shown) {
    Matcher matcher = DIGITS.matcher(shown);
    return matcher.matches() ? Double.parseDouble(matcher.group(2).replace(",", "")) : 0;
  }

  /**
   * Rounded as the key is: as many figures that count, as many decimals, commas where it has them.
   */
  private static String shown(double value, String like) {
    int point = like.indexOf('.');
    int decimals = point < 0 ? 0 : like.length() - point - 1;
    double step = Math.pow(10, -decimals);
    boolean year = like.matches("1[5-9]\\d\\d|20\\d\\d");
    if (decimals == 0 && !year) {
      String figures = like.replace(",", "");
      int zeros = figures.length() - figures.replaceAll("0+$", "").length();
      double round = Math.pow(10, zeros);
      double half = figures.matches("[1-9]50*") ? round * 5 : round;
      step = value < half * 2 && half > 1 ? half / 10 * (half >= 10 ? 1 : 10) : half;
    }
    double rounded = Math.rint(value / step) * step;
    String pattern =
        (like.contains(",") || rounded >= 10000 && !like.matches("\\d{4,}") ? "%,." : "%.")
            + decimals
            + "f";
    return String.format(Locale.ROOT, pattern, rounded);
  }
}
