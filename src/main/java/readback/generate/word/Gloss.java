package readback.generate.word;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes WordNet's glosses fit to be read by people, or refuses them. */
final class Gloss {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 10;
  private static final int STEM = 4;

  /** A meaning told in longer words asks for another. */
  private static final int LONGEST = 12;

  private static final int PART = 5;

  /** Words that any gloss may have. */
  private static final Set<String> VAGUE =
      Set.of(
          "with",
          "from",
          "that",
          "which",
          "some",
          "something",
          "someone",
          "having",
          "being",
          "used",
          "state",
          "quality",
          "especially",
          "usually",
          "very",
          "when",
          "where",
          "another",
          "other",
          "more",
          "than",
          "into",
          "without",
          "made",
          "make",
          "cause",
          "people",
          "person",
          "such",
          "time",
          "place",
          "part",
          "particular",
          "certain",
          "condition",
          "property",
          "event");

  private Gloss() {}

  static Optional<String> of(String raw, String word) {
    String gloss =
        raw.split(";")[0].replaceAll("\\s*\\([^)]*\\)\\s*", " ").replaceAll("\\s+", " ").strip();
    int words = gloss.split(" ").length;
    boolean fit =
        words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && !raw.startsWith("(")
            && !raw.split(";")[0].strip().matches(".*\\(.*\\).+")
            && !gloss.matches(".* and .* and .*|.* or .* or .* or .*|(more|less|very|not) .*")
            && !gloss.matches(".*([\"`:()]|\\p{L}{" + LONGEST + ",}).*")
            && !gloss.matches(
                "(of or )?(relating|pertaining) to .*|in an? .* manner|.*\\b(genus|family) .*|capable of being.*")
            && !sharesStem(gloss, word);
    return fit ? Optional.of(gloss) : Optional.empty();
  }

  /** Whether two meanings are told with the same word, and so may be taken for each other. */
  static boolean overlap(String one, String other) {
    Set<String> words = telling(one);
    words.retainAll(telling(other));
    return !words.isEmpty();
  }

  private static Set<String> telling(String raw) {
    Set<String> words = new HashSet<>();
    for (String word : raw.split(";")[0].toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > STEM - 1 && !VAGUE.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** A gloss that repeats the word, or a part of it as long as a word, gives it away. */
  private static boolean sharesStem(String gloss, String word) {
    String stem = word.substring(0, Math.min(word.length() - 1, STEM));
    for (String other : gloss.toLowerCase(Locale.ROOT).split("[ ,-]")) {
      boolean within = other.length() >= 3 && word.contains(other);
      if (within || other.length() >= STEM && other.startsWith(stem) || sharePart(word, other)) {
        return true;
      }
    }
    return false;
  }

  /** "superpower" and "powerful". */
  private static boolean sharePart(String one, String other) {
    for (int i = 0; i + PART <= one.length(); i++) {
      if (other.contains(one.substring(i, i + PART))) {
        return true;
      }
    }
    return false;
  }
}
