package readback.generate.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readback.generate.table.GivenNames;
import readback.generate.table.LinkingOpeners;
import readback.generate.table.Roles;

/** Finds the part of a quotation that a reader understands without what was said before. */
final class ClearQuotation {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 45;

  /** Fewer words than these have to hold one that tells something. */
  private static final int BRIEF = 8;

  private static final int TELLING = 10;

  /** Letters of a word that tells what a quotation is about. */
  private static final int HEAVY = 7;

  /** So long, "this" may explain itself. */
  private static final int SHORT = 12;

  /** So long, "they" may. */
  private static final int LONG = 20;

  private static final int FARTHEST_SENTENCE = 3;

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?]) (?=\\p{Lu})");

  /** "It's important to", "it took years before": there "it" stands for nothing said before. */
  private static final Pattern EMPTY_IT =
      Pattern.compile(
          "(?is)it(['’]s|['’]ll| (is|was|will|would|takes|took|may|might|seems|has|can))"
              + " (\\S+ ){1,7}?(to|that|for|when|if|how|because|before|not only)\\b.*");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");

  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "boy", "girl", "child", "baby", "person", "someone", "everyone");

  private ClearQuotation() {}

  /** From its first sentence that is clear alone, cut to fit; empty if there is none. */
  static String of(String quotation) {
    String rest = quotation;
    for (int i = 0; i < FARTHEST_SENTENCE && !rest.isEmpty(); i++) {
      String words = Quotes.opening(rest, MOST_WORDS);
      boolean leansOnFirst =
          i > 0 && words.matches("(?is)(\\S+ ){0,5}(it|they|he|she|this|that|them)\\b.*");
      if (isClear(words) && !leansOnFirst) {
        return words;
      }
      String[] parts = SENTENCES.split(rest, 2);
      rest = parts.length > 1 ? parts[1] : "";
    }
    return "";
  }

  private static boolean isClear(String words) {
    int count = Quotes.words(words);
    String first = words.split(" ")[0];
    boolean torn = words.matches("(?s).*\\.\\.\\. ?\\p{Lu}\\p{Ll}.*");
    return count >= FEWEST_WORDS
        && (count >= BRIEF || heavy(words) > 0)
        && !torn
        && !LinkingOpeners.isOne(first)
        && (count >= TELLING && isTelling(words)
            || !pointsBack(words, count) && !hasUnknownPerson(words));
  }

  /** Whether so much is told that it does no harm if "it" or "he" is explained elsewhere. */
  private static boolean isTelling(String words) {
    return heavy(words) >= 2 || words.matches("(?s).*[\\p{Ll},] \\p{Lu}\\p{Ll}+.*");
  }

  /** How many words tell what it is about: not "something". */
  private static long heavy(String words) {
    return Stream.of(words.split("[^\\p{L}-]+"))
        .filter(word -> word.length() >= HEAVY && !word.endsWith("thing"))
        .count();
  }

  /** "It was a regular patrol", "They came at night", "I think that's right". */
  private static boolean pointsBack(String words, int count) {
    boolean it = words.matches("(?is)\\[?its?\\b.*") && !EMPTY_IT.matcher(words).matches();
    boolean they = words.matches("(?is)\\[?(they|their)\\b.*") && count < LONG;
    boolean leaning = words.matches("(?is)\\[?this\\b.*") && count < SHORT;
    boolean within =
        count < SHORT && words.matches("(?is)(.* )?(it|this|them|there|so|one)[.,?!]?")
            || words.matches("(?is)((i|we) \\p{L}+ |if |when )that(['’]s| is| was)\\b.*");
    return it || they || leaning || within;
  }

  /** "We must learn where he was": nobody before for whom "he" may stand. */
  private static boolean hasUnknownPerson(String words) {
    boolean person = false;
    boolean opens = true;
    for (String token : words.split(" ")) {
      String word = token.toLowerCase(Locale.ROOT).replaceAll("['’].*|[^\\p{L}-]", "");
      if (!person && PRONOUNS.contains(word)) {
        return true;
      }
      boolean name =
          token.matches("\\p{Lu}\\p{Ll}+.*") && (!opens || GivenNames.isKnown(capital(word)));
      person |= name || Roles.isRole(word) || Roles.isKin(word) || PEOPLE.contains(word);
      opens = token.matches(".*[.!?]");
    }
    return false;
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
