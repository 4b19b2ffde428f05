package readback.generate.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readback.generate.text.Line;
import readback.generate.text.Prose;
import readback.generate.text.Token;

/**
 * What an article is about from its first sentence on, and comes back to. Counted once for all.
 *
 * @param headline the headline's words
 * @param first the words of its first sentence
 * @param counts how often it says each word
 * @param names the words that have a capital within a sentence
 */
record Topics(
    Set<String> headline, Set<String> first, Map<String, Integer> counts, Set<String> names) {
  /** So often an article says the word for what it is about. */
  private static final int OFTEN = 4;

  /** So often, and a reader knows which one is meant. */
  private static final int AGAIN = 3;

  static Topics of(Prose prose) {
    Set<String> first = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (Line line : prose.lines()) {
      boolean isFirst = line == prose.lines().get(0);
      line.tokens().stream().skip(1).map(Token::text).filter(Topics::isName).forEach(names::add);
      for (Token token : line.tokens()) {
        String stem = stem(token.lower());
        counts.merge(stem, 1, Integer::sum);
        if (isFirst) {
          first.add(stem);
        }
      }
    }
    String title = prose.article().title().toLowerCase(Locale.ROOT);
    Set<String> headline = new HashSet<>(Arrays.asList(title.split("[^\\p{L}]+")));
    return new Topics(headline, first, counts, names);
  }

  private static boolean isName(String word) {
    return word.matches("\\p{Lu}\\p{Ll}{3,}");
  }

  /** Whether a word has its capital within sentences, too. */
  boolean sayAsName(String word) {
    return names.contains(word);
  }

  /** Of one and of many the same. */
  static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the article says a noun again and again. */
  boolean comeBackTo(String noun) {
    return counts.getOrDefault(stem(noun), 0) >= AGAIN;
  }

  /** Whether a noun is in the headline, or said in the first sentence and often again. */
  boolean have(String noun) {
    String stem = stem(noun);
    return headline.contains(noun)
        || headline.contains(stem)
        || headline.contains(stem + "s")
        || first.contains(stem) && counts.getOrDefault(stem, 0) >= OFTEN;
  }
}
