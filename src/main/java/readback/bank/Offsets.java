package readback.bank;

import java.util.Arrays;

/**
 * Turns the YAML reader's positions, code points from the start of what it was given, into offsets
 * into the source's text, UTF-16 from the file's beginning.
 */
final class Offsets {
  private final int shift;
  private final int length;

  /** The code point indices of all characters that take two code units; mostly there are none. */
  private final int[] pairs;

  Offsets(String text, Source source) {
    this.shift = source.start();
    this.length = text.length();
    this.pairs = source.hasPairs() ? pairs(text, shift) : new int[0];
  }

  private static int[] pairs(String text, int start) {
    int[] found = new int[8];
    int count = 0;
    int codePoints = 0;
    for (int i = start; i < text.length(); i++, codePoints++) {
      if (Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = codePoints;
        i++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Never outside the text. */
  int at(long codePoint) {
    int index = (int) Math.max(0, Math.min(codePoint, length));
    int before = 0;
    if (pairs.length > 0) {
      int found = Arrays.binarySearch(pairs, index);
      before = found >= 0 ? found : -found - 1;
    }
    return Math.min(length, shift + index + before);
  }
}
