package readback.flaw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** English words as the rules compare them. */
final class Words {
  private static final Set<String> FUNCTION_WORDS = WordList.words("function-words.txt");

  private Words() {}

  /** The words in lower case: letters and digits, with what joins them inside a word. */
  static List<String> of(String text) {
    return split(text.toLowerCase(Locale.ROOT));
  }

  /** The words as they are written. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && (isWordy(text.charAt(i)) || joins(text, i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).replace('’', '\''));
        start = -1;
      }
    }
    return words;
  }

  /** The stems of the words that carry meaning, in order, each once. */
  static Set<String> content(String text) {
    Set<String> content = new LinkedHashSet<>();
    for (String word : of(text)) {
      if (!isFunctionWord(word)) {
        content.add(stem(word));
      }
    }
    return content;
  }

  /** Articles, pronouns, prepositions, auxiliaries, question words and the like. */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  /**
   * What is left of a word without its possessive, plural and verb endings; after the S-stemmer of
   * Harman (1991), with -ed and -ing.
   */
  static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    bare = without(bare, "'", "", 3);
    if (bare.endsWith("ies")) {
      return without(bare, "ies", "y", 5);
    }
    if (bare.endsWith("s") && !bare.endsWith("ss") && !bare.endsWith("us")) {
      bare = without(bare, "s", "", 4);
    }
    String verb = without(without(bare, "ing", "", 6), "ed", "", 5);
    return without(verb, "e", "", 4);
  }

  /** Numbers keep their points and commas, words their hyphens and apostrophes. */
  private static boolean joins(String text, int i) {
    if (i == 0 || i + 1 >= text.length() || !isWordy(text.charAt(i + 1))) {
      return false;
    }
    char c = text.charAt(i);
    char before = text.charAt(i - 1);
    return switch (c) {
      case '\'', '’' -> Character.isLetter(before);
      case '-' -> isWordy(before);
      case ',', '.' -> Character.isDigit(before) && Character.isDigit(text.charAt(i + 1));
      default -> false;
    };
  }

  private static boolean isWordy(char c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '€' || c == '£' || c == '%';
  }

  private static String without(String word, String ending, String instead, int shortest) {
    return word.length() >= shortest && word.endsWith(ending)
        ? word.substring(0, word.length() - ending.length()) + instead
        : word;
  }
}
