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

  private Quantity() {}

  /**
   * The texts in ascending order, if all of them are amounts of the same unit, or all of them dates
   * of the same grain.
   */
  public static Optional<List<String>> sorted(List<String> texts) {
    record Valued(String text, double value) {}
    List<Valued> valued = new ArrayList<>();
    String first = null;
    for (String text : texts) {
      OptionalDouble value = value(text);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      String unit = unit(text);
      if (first != null && !first.equals(unit)) {
        return Optional.empty();
      }
      first = unit;
      valued.add(new Valued(text, value.getAsDouble()));
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
    String plain = plain(text);
    Matcher date = DATE.matcher(plain);
    if (date.matches()) {
      int year = date.group("year") == null ? 0 : Integer.parseInt(date.group("year"));
      String day = date.group("before") == null ? date.group("after") : date.group("before");
      int month = MONTHS.indexOf(date.group("month").substring(0, 3));
      return OptionalDouble.of(year * 372 + month * 31 + (day == null ? 0 : Integer.parseInt(day)));
    }
    Matcher weekday = WEEKDAY.matcher(plain);
    if (weekday.matches()) {
      return OptionalDouble.of(DAYS.indexOf(weekday.group("day")));
    }
    Matcher amount = AMOUNT.matcher(plain);
    if (amount.matches()) {
      return OptionalDouble.of(
          Double.parseDouble(amount.group("number").replace(",", ""))
              * scale(amount.group("rest")));
    }
    int number = NumberWords.value(plain.split("[ -](?=[a-z]+$)")[0]);
    if (number < 0) {
      number = NumberWords.value(plain);
    }
    return number < 0 ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  private static double scale(String rest) {
    for (String word : rest.split("[ -]")) {
      switch (word) {
        case "thousand":
          return 1e3;
        case "million":
          return 1e6;
        case "billion":
          return 1e9;
        case "trillion":
          return 1e12;
        default:
          break;
      }
    }
    return 1;
  }

  /** What is counted, so that dollars are not put in order with years. */
  private static String unit(String text) {
    String plain = plain(text);
    if (DATE.matcher(plain).matches()) {
      return "date";
    }
    if (WEEKDAY.matcher(plain).matches()) {
      return "weekday";
    }
    Matcher amount = AMOUNT.matcher(plain);
    String rest =
        amount.matches()
            ? (amount.group("unit") == null ? "" : amount.group("unit")) + amount.group("rest")
            : plain.replaceFirst("^\\S+", "");
    return rest.replaceAll("\\b(thousand|million|billion|trillion|hundred)\\b", "")
        .strip()
        .replaceAll("s$", "");
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
