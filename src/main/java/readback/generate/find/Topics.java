package readback.generate.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import readback.generate.text.Line;
import readback.generate.text.Prose;
import readback.generate.text.Token;

/**
 * What an article is about from its first sentence on, and comes back to. Counted once for all.
 *
 * @param first the words of its first sentence
 * @param counts how often it says each word
 */
record Topics(Set<String> first, Map<String, Integer> counts) {
  /** So often an article says the word for what it is about. */
  private static final int OFTEN = 4;

  static Topics of(Prose prose) {
    Set<String> first = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : prose.lines()) {
      boolean isFirst = line == prose.lines().get(0);
      for (Token token : line.tokens()) {
        String stem = stem(token.lower());
        counts.merge(stem, 1, Integer::sum);
        if (isFirst) {
          first.add(stem);
        }
      }
    }
    return new Topics(first, counts);
  }

  /** Of one and of many the same. */
  static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  boolean have(String stem) {
    return first.contains(stem) && counts.getOrDefault(stem, 0) >= OFTEN;
  }
}
