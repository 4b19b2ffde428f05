package readback.item;

import java.util.List;

/** English number words below one million, as in "two hundred and five" or "twenty-one". */
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

  /** The number that lower-case words say, or -1 if they say none. */
  static int value(String words) {
    int total = 0;
    int group = 0;
    boolean any = false;
    for (String word : words.split("[ -]+")) {
      int small = SMALL.indexOf(word);
      int tens = TENS.indexOf(word);
      if (small >= 0) {
        group += small;
      } else if (tens >= 0) {
        group += 20 + 10 * tens;
      } else if (word.equals("hundred")) {
        group = Math.max(1, group) * 100;
      } else if (word.equals("thousand")) {
        total += Math.max(1, group) * 1000;
        group = 0;
      } else if (!(word.equals("and") && any)) {
        return -1;
      }
      any = true;
    }
    return any ? total + group : -1;
  }
}
