package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that may point at something outside their clause. */
public final class PointingWords {
  /** What a word points with. */
  public enum Kind {
    /** "he", "us": people. */
    PERSONAL,
    /** "it", "they". */
    NEUTRAL,
    /** "this", "similar". */
    POINTING,
    /** "so", "too": only in some places. */
    WEIGHED,
    /** "the others". */
    ORDERING,
    /** No such word. */
    NONE
  }

  private static final Map<String, Kind> KINDS = read();

  private PointingWords() {}

  private static Map<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (List<String> row : Rows.of("pointing-words.txt")) {
      kinds.put(row.get(0), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return kinds;
  }

  /** Of a word in lower case. */
  public static Kind kind(String word) {
    return KINDS.getOrDefault(word, Kind.NONE);
  }
}
