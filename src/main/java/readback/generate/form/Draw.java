package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that is the same each time: drawn from what is asked, so that the same article gives the
 * same items.
 */
final class Draw {
  private final SplittableRandom random;

  private Draw(long seed) {
    this.random = new SplittableRandom(seed);
  }

  static Draw of(String about) {
    long seed = 1125899906842597L;
    for (int i = 0; i < about.length(); i++) {
      seed = 31 * seed + about.charAt(i);
    }
    return new Draw(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      java.util.Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }
}
