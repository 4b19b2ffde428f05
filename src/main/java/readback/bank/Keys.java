package readback.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys that question files know, and what people write in their stead. */
final class Keys {
  /** Of the file. */
  static final List<String> FILE = List.of("article", "questions", "generated");

  /** Of every item. */
  static final List<String> ITEM =
      List.of("id", "type", "level", "stem", "evidence", "rationale", "draft", "allow");

  /** Of a distractor written as a map. */
  static final List<String> DISTRACTOR = List.of("text", "because");

  /** Of an item of any kind. */
  static final Set<String> ALL = all();

  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("question", List.of("stem")),
          Map.entry("statement", List.of("stem")),
          Map.entry("prompt", List.of("stem")),
          Map.entry("text", List.of("stem")),
          Map.entry("correct", List.of("answer", "answers")),
          Map.entry("key", List.of("answer", "answers")),
          Map.entry("solution", List.of("answer", "answers")),
          Map.entry("answers", List.of("answer", "sequence", "pairs")),
          Map.entry("answer", List.of("answers", "sequence", "pairs")),
          Map.entry("options", List.of("distractors")),
          Map.entry("choices", List.of("distractors")),
          Map.entry("wrong", List.of("distractors")),
          Map.entry("incorrect", List.of("distractors")),
          Map.entry("explanation", List.of("rationale")),
          Map.entry("feedback", List.of("rationale", "because")),
          Map.entry("reason", List.of("because", "rationale")),
          Map.entry("why", List.of("because", "rationale")),
          Map.entry("quote", List.of("evidence")),
          Map.entry("order", List.of("sequence")),
          Map.entry("kind", List.of("type")),
          Map.entry("name", List.of("id")),
          Map.entry("items", List.of("questions")),
          Map.entry("source", List.of("article", "evidence")));

  private static final Map<String, String> KNOWN =
      Stream.concat(ALL.stream(), Stream.concat(FILE.stream(), DISTRACTOR.stream()))
          .collect(Collectors.toMap(Function.identity(), Function.identity()));

  private Keys() {}

  /** The same text, one object for all its places if it is a known key. */
  static String known(String key) {
    return KNOWN.getOrDefault(key, key);
  }

  private static Set<String> all() {
    Set<String> all = new LinkedHashSet<>(ITEM);
    KindReaders.ALL.forEach(reader -> all.addAll(reader.keys()));
    return all;
  }

  /** The key that the writer of an unknown one meant, if it can be told. */
  static Optional<String> meant(String key, List<String> known) {
    String lower = key.toLowerCase(java.util.Locale.ROOT);
    return MEANT.getOrDefault(lower, List.of()).stream()
        .filter(known::contains)
        .findFirst()
        .or(() -> Nearest.to(lower, known));
  }
}
