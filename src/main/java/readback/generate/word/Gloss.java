package readback.generate.word;

import java.util.Locale;
import java.util.Optional;

/** Makes WordNet's glosses fit to be read by people, or refuses them. */
final class Gloss {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 13;
  private static final int STEM = 4;

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
            && !gloss.matches(".* and .* and .*|(more|less|very|not) .*")
            && !gloss.matches(".*[\"`:()].*")
            && !gloss.matches(
                "(of or )?(relating|pertaining) to .*|in an? .* manner|.*\\b(genus|family) .*|capable of being.*")
            && !sharesStem(gloss, word);
    return fit ? Optional.of(gloss) : Optional.empty();
  }

  /** A gloss that repeats the word gives it away. */
  private static boolean sharesStem(String gloss, String word) {
    String stem = word.substring(0, Math.min(word.length() - 1, STEM));
    for (String other : gloss.split("[ ,-]")) {
      boolean within = other.length() >= 3 && word.contains(other.toLowerCase(Locale.ROOT));
      if (within || other.length() >= STEM && other.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
