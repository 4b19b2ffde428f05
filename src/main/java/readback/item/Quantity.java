package readback.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number, an amount or a date in words, as far as it takes to put options in order. */
public final class Quantity {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:in |on )?(?:early |mid-|late )?(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? )?"
              + MONTH
              + "(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?)?(?:,? (?<year>\\d{4}))?");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:on |last |next )?(?<day>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:in |about |around |nearly |almost |over |more than |less than |at least )?(?<unit>[$€£¥])?(?<number>\\d[\\d,]*(?:\\.\\d+)?)"
              + "(?<rest>(?:%|st|nd|rd|th|s)?(?:[ -].*)?)");

  /** No number in words has more characters: "nine hundred and ninety-nine thousand" and so on. */
  private static final int LONGEST = 80;

  /** A value and what it counts, so that dollars are not put in order with years. */
  private record Measured(double value, String unit) {}

  private Quantity() {}

  /**
   * The texts in ascending order, if all of them are amounts of the same unit, or all of them dates
   * of the same grain.
   */
  public static Optional<List<String>> sorted(List<String> texts) {
    record Valued(String text, double value) {}
    List<Valued> valued = new ArrayList<>();
    String unit = null;
    for (String text : texts) {
      Optional<Measured> measured = measured(text);
      if (measured.isEmpty() || (unit != null && !unit.equals(measured.get().unit()))) {
        return Optional.empty();
      }
      unit = measured.get().unit();
      valued.add(new Valued(text, measured.get().value()));
    }
    return Optional.of(
        valued.stream()
            .sorted(Comparator.comparingDouble(Valued::value))
            .map(Valued::text)
            .toList());
  }

  /**
   * The value: a number as it is, a date in days, a weekday from 0 for Monday. Empty if the text is
   * none of these.
   */
  public static OptionalDouble value(String text) {
    return measured(text)
        .map(measured -> OptionalDouble.of(measured.value()))
        .orElse(OptionalDouble.empty());
  }

  private static Optional<Measured> measured(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Matcher date = DATE.matcher(plain);
    if (date.matches()) {
      return Optional.of(date(date));
    }
    Matcher weekday = WEEKDAY.matcher(plain);
    if (weekday.matches()) {
      return Optional.of(new Measured(DAYS.indexOf(weekday.group("day")), "weekday"));
    }
    Matcher amount = AMOUNT.matcher(plain);
    if (amount.matches()) {
      double number = Double.parseDouble(amount.group("number").replace(",", ""));
      String unit = amount.group("unit") == null ? "" : amount.group("unit");
      return Optional.of(scaled(number, unit, amount.group("rest")));
    }
    return inWords(plain);
  }

  private static Measured date(Matcher date) {
    String day = date.group("before") == null ? date.group("after") : date.group("before");
    String year = date.group("year");
    int month = MONTHS.indexOf(date.group("month").substring(0, 3));
    int days =
        (year == null ? 0 : Integer.parseInt(year) * 372)
            + month * 31
            + (day == null ? 0 : Integer.parseInt(day));
    return new Measured(
        days, (year == null ? "" : "year ") + "month" + (day == null ? "" : " day"));
  }

  /** The longest number that the text begins with in words; what follows is its unit. */
  private static Optional<Measured> inWords(String plain) {
    int most = plain.length() <= LONGEST ? plain.length() : lastGap(plain, LONGEST);
    for (int end = most; end > 0; end = lastGap(plain, end)) {
      int number = NumberWords.value(plain.substring(0, end));
      if (number >= 0) {
        return Optional.of(scaled(number, "", plain.substring(end)));
      }
    }
    return Optional.empty();
  }

  private static int lastGap(String text, int before) {
    return Math.max(text.lastIndexOf(' ', before - 1), text.lastIndexOf('-', before - 1));
  }

  private static Measured scaled(double number, String sign, String rest) {
    double scale = 1;
    StringBuilder unit = new StringBuilder(sign);
    for (String word : rest.split("[ -]")) {
      double times = scale(word);
      scale *= times;
      if (times == 1) {
        unit.append(word).append(' ');
      }
    }
    return new Measured(number * scale, unit.toString().strip().replaceAll("s$", ""));
  }

  private static double scale(String word) {
    return switch (word) {
      case "hundred" -> 1e2;
      case "thousand" -> 1e3;
      case "million" -> 1e6;
      case "billion" -> 1e9;
      case "trillion" -> 1e12;
      default -> 1;
    };
  }
}
