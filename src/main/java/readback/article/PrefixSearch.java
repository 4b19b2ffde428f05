package readback.article;

/**
 * Finds a text, or as much of its beginning as there is, in one pass over another (Knuth, Morris
 * and Pratt 1977): the work grows with the two lengths, never with their product.
 */
final class PrefixSearch {
  private final String needle;

  /** For each length of a beginning, the length of the longest shorter one that also ends it. */
  private final int[] shorter;

  PrefixSearch(String needle) {
    this.needle = needle;
    this.shorter = new int[needle.length() + 1];
    int known = 0;
    for (int i = 1; i < needle.length(); i++) {
      known = next(known, needle.charAt(i));
      shorter[i + 1] = known;
    }
  }

  private int next(int known, char c) {
    int length = known;
    while (length > 0 && (length == needle.length() || needle.charAt(length) != c)) {
      length = shorter[length];
    }
    return length < needle.length() && needle.charAt(length) == c ? length + 1 : length;
  }

  /** Where it stands first from an index on, or -1. */
  int indexIn(String text, int from) {
    int known = 0;
    for (int i = from; i < text.length(); i++) {
      known = next(known, text.charAt(i));
      if (known == needle.length()) {
        return i + 1 - known;
      }
    }
    return -1;
  }

  /** The length of the longest beginning that stands anywhere in the text. */
  int longestIn(String text) {
    int known = 0;
    int longest = 0;
    for (int i = 0; i < text.length() && longest < needle.length(); i++) {
      known = next(known, text.charAt(i));
      longest = Math.max(longest, known);
    }
    return longest;
  }
}
