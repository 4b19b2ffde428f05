package readback.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The word that a mistyped one was meant to be: the fewest letters added, left out, changed or
 * swapped (Damerau 1964), and no more of them than a third.
 */
public final class Nearest {
  private Nearest() {}

  /** The nearest, if any is near. */
  public static Optional<String> to(String typed, Collection<String> words) {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (String word : words) {
      int most = Math.max(1, Math.max(word.length(), typed.length()) / 3);
      if (Math.abs(word.length() - typed.length()) > most) {
        continue;
      }
      int slips = slips(typed, word);
      if (slips <= most && slips < fewest) {
        best = word;
        fewest = slips;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Up to three that are near, or that begin with what was typed or hold it, the nearest first. */
  public static List<String> few(String typed, Collection<String> words) {
    return words.stream()
        .filter(word -> word.contains(typed) || to(typed, List.of(word)).isPresent())
        .sorted(Comparator.comparingInt(word -> slips(typed, word)))
        .limit(3)
        .toList();
  }

  private static int slips(String a, String b) {
    int[] last = null;
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(Math.min(row[j], next[j - 1]) + 1, row[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          next[j] = Math.min(next[j], last[j - 2] + 1);
        }
      }
      last = row;
      row = next;
    }
    return row[b.length()];
  }
}
