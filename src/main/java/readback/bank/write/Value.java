package readback.bank.write;

import java.util.List;

/** What stands after a key: a text, a list, or a map. */
sealed interface Value {
  /**
   * A text.
   *
   * @param isSentence whether it goes into a block of its own, safe from colons and quotes
   * @param isBare whether it is a word of YAML's own, such as true, and meant so
   */
  record Text(String text, boolean isSentence, boolean isBare) implements Value {}

  /** A list. */
  record Values(List<Value> values) implements Value {}

  /** A map, in order. */
  record Keyed(List<Pair> pairs) implements Value {}

  /** A key and its value. */
  record Pair(String key, Value value) {}

  static Value sentence(String text) {
    return new Text(text.strip(), true, false);
  }

  static Value text(String text) {
    return new Text(text.strip(), false, false);
  }

  static Value bare(String word) {
    return new Text(word, false, true);
  }
}
