package readback.flaw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists beside this package: words between blanks, {@code #} begins a comment line. */
final class WordList {
  private WordList() {}

  /** All words of a list. */
  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    lines(name).forEach(line -> words.addAll(List.of(line.split(" +"))));
    return Set.copyOf(words);
  }

  /** Of lines like {@code left: right, right}: each right side with its left side. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      Arrays.stream(line.substring(colon + 1).split(","))
          .forEach(right -> pairs.put(right.strip(), line.substring(0, colon).strip()));
    }
    return pairs;
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordList.class.getResourceAsStream("/readback/flaw/" + name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }
}
