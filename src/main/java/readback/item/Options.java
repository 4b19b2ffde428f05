package readback.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The order in which options are shown. */
final class Options {
  private Options() {}

  /** Numbers and dates in their own order, all else shuffled. */
  static List<String> arranged(Stream<String> texts, RandomGenerator random) {
    List<String> options = texts.toList();
    return Quantity.sorted(options).orElseGet(() -> shuffled(options, random));
  }

  static List<String> shuffled(List<String> texts, RandomGenerator random) {
    List<String> shuffled = new ArrayList<>(texts);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      java.util.Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }
}
