package readback.item;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Judges typed answers kindly and exactly: case, accents, punctuation, leading articles, and
 * whether a number is in words or digits do not matter. One slip (a letter too many, too few,
 * wrong, or two swapped: Damerau 1964) is forgiven in a lower-case word of five letters or more;
 * never in a name or a number, for Gambia is not Zambia.
 */
final class TypedAnswer {
  private static final int SHORTEST_FORGIVEN = 5;

  /** In UTF-16 units; what is longer was pasted by mistake. */
  private static final int LONGEST_TYPED = 1000;

  /** In words: "nine hundred and ninety nine thousand nine hundred and ninety nine". */
  private static final int LONGEST_NUMBER = 11;

  /** Letters that differ by more than a mark, and what they are typed as where keys lack them. */
  private static final Map<String, String> PLAIN_LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ı", "i");

  private TypedAnswer() {}

  static Verdict judge(String typed, List<String> answers) {
    if (typed.length() > LONGEST_TYPED) {
      return new Verdict(0, "An answer is a few words long.");
    }
    List<String> given = words(typed);
    if (given.isEmpty()) {
      return new Verdict(0, "Nothing was typed.");
    }
    for (String answer : answers) {
      if (folded(words(answer)).equals(folded(given))) {
        return Verdict.RIGHT;
      }
    }
    for (String answer : answers) {
      int slip = slip(given, words(answer));
      if (slip >= 0) {
        String meant = words(answer).get(slip);
        return new Verdict(1, "Spelled “" + meant + "”; one slip is forgiven.");
      }
    }
    return Verdict.WRONG;
  }

  /** Where the only slip stands, or -1 if the texts differ by anything else. */
  private static int slip(List<String> given, List<String> answer) {
    if (given.size() != answer.size()) {
      return -1;
    }
    int at = -1;
    for (int i = 0; i < given.size(); i++) {
      if (folded(given.get(i)).equals(folded(answer.get(i)))) {
        continue;
      }
      if (at >= 0
          || !isForgivable(answer.get(i))
          || !isOneSlip(folded(given.get(i)), folded(answer.get(i)))) {
        return -1;
      }
      at = i;
    }
    return at;
  }

  private static boolean isForgivable(String word) {
    return word.length() >= SHORTEST_FORGIVEN
        && word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\'')
        && NumberWords.value(word) < 0;
  }

  /**
   * Words without punctuation around them and without a leading article; a number in words is one
   * word, in digits.
   */
  private static List<String> words(String text) {
    String even =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace("&", " and ")
            .replaceAll("(?<![\\p{L}\\p{N}])[-–−](?=\\d)", "minus ");
    List<String> words = new ArrayList<>();
    for (String word : even.split("[\\s\\p{Pd}/]+")) {
      String bare =
          word.replaceAll("^[^\\p{L}\\p{N}$€£%]+|[^\\p{L}\\p{N}$€£%]+$", "")
              .replaceAll("(?<=\\d),(?=\\d{3})", "");
      bare = bare.replaceAll("\\.(?=\\p{L})|(?<=\\p{L})\\.", "");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    if (words.size() > 1
        && List.of("a", "an", "the").contains(words.get(0).toLowerCase(Locale.ROOT))) {
      words.remove(0);
    }
    return numbersInDigits(words);
  }

  private static List<String> numbersInDigits(List<String> words) {
    List<String> digits = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      boolean isNumber = numberIn(words, i, i + 1) >= 0;
      int end = isNumber ? Math.min(words.size(), i + LONGEST_NUMBER) : i + 1;
      int value = isNumber ? numberIn(words, i, end) : -1;
      while (isNumber && value < 0) {
        value = numberIn(words, i, --end);
      }
      digits.add(value < 0 ? words.get(i) : String.valueOf(value));
      i = value < 0 ? i + 1 : end;
    }
    return digits;
  }

  private static int numberIn(List<String> words, int from, int to) {
    return NumberWords.value(String.join(" ", words.subList(from, to)).toLowerCase(Locale.ROOT));
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(TypedAnswer::folded).toList();
  }

  private static String folded(String word) {
    String folded =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("'", "")
            .toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : PLAIN_LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    return folded;
  }

  private static boolean isOneSlip(String a, String b) {
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int tail = 0;
    while (tail < shorter - from
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int left = a.length() - from - tail;
    int right = b.length() - from - tail;
    boolean swapped =
        left == 2
            && right == 2
            && a.charAt(from) == b.charAt(from + 1)
            && a.charAt(from + 1) == b.charAt(from);
    return swapped || Math.max(left, right) == 1;
  }
}
