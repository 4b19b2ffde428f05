package readback.item;

import java.util.Arrays;
import java.util.List;

/**
 * English number words below one million, as in "two hundred and five" or "twenty-one", and years
 * said in two halves, as in "nineteen fifty-three".
 */
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWords() {}

  /** The number that lower-case words say, or -1 if they say none, or more than one. */
  static int value(String words) {
    List<String> said = Arrays.asList(words.split("[ -]+"));
    int thousand = said.indexOf("thousand");
    if (thousand < 0) {
      int value = belowThousand(said);
      return value < 0 ? year(said) : value;
    }
    int thousands = thousand == 0 ? 1 : belowThousand(said.subList(0, thousand));
    List<String> behind = said.subList(thousand + 1, said.size());
    int rest = behind.isEmpty() ? 0 : belowThousand(withoutAnd(behind));
    return thousands < 1 || rest < 0 || thousands > 999 ? -1 : thousands * 1000 + rest;
  }

  /** Also "nineteen hundred", as years are said. */
  private static int belowThousand(List<String> said) {
    int hundred = said.indexOf("hundred");
    if (hundred < 0) {
      return belowHundred(said);
    }
    int hundreds = hundred == 0 ? 1 : belowHundred(said.subList(0, hundred));
    List<String> behind = said.subList(hundred + 1, said.size());
    int rest = behind.isEmpty() ? 0 : belowHundred(withoutAnd(behind));
    return hundreds < 1 || hundreds > 19 || rest < 0 ? -1 : hundreds * 100 + rest;
  }

  private static int belowHundred(List<String> said) {
    if (said.isEmpty() || said.size() > 2) {
      return -1;
    }
    int tens = TENS.indexOf(said.get(0));
    if (tens < 0) {
      return said.size() == 1 ? SMALL.indexOf(said.get(0)) : -1;
    }
    int unit = said.size() == 1 ? 0 : SMALL.indexOf(said.get(1));
    boolean isUnit = said.size() == 1 || (unit >= 1 && unit <= 9);
    return isUnit ? 20 + 10 * tens + unit : -1;
  }

  /** From "ten ten" to "twenty ninety-nine". */
  private static int year(List<String> said) {
    if (said.size() < 2) {
      return -1;
    }
    int century = belowHundred(said.subList(0, 1));
    int rest = belowHundred(said.subList(1, said.size()));
    return century >= 10 && century <= 20 && rest >= 10 ? century * 100 + rest : -1;
  }

  private static List<String> withoutAnd(List<String> said) {
    return said.get(0).equals("and") ? said.subList(1, said.size()) : said;
  }
}
