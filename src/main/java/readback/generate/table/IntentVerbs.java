package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verbs after which an infinitive tells what somebody means to do. */
public final class IntentVerbs {
  /** A verb's shapes. */
  public record Shapes(String base, String third, String past, String participle, String ing) {}

  private static final Map<String, Shapes> VERBS = read();

  private IntentVerbs() {}

  private static Map<String, Shapes> read() {
    Map<String, Shapes> verbs = new HashMap<>();
    for (List<String> row : Rows.of("intent-verbs.txt")) {
      String[] shapes = row.get(0).split(" ");
      for (String shape : shapes) {
        verbs.put(shape, new Shapes(shapes[0], shapes[1], shapes[2], shapes[3], shapes[4]));
      }
    }
    return verbs;
  }

  /** The verb of which a word is a shape. */
  public static Optional<Shapes> of(String word) {
    return Optional.ofNullable(VERBS.get(word));
  }
}
