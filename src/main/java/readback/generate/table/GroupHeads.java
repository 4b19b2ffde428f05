package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** People who speak without a name: "researchers", "police". */
public final class GroupHeads {
  private static final Map<String, String> FAMILIES = read();

  private GroupHeads() {}

  private static Map<String, String> read() {
    Map<String, String> families = new HashMap<>();
    for (List<String> row : Rows.of("group-heads.txt")) {
      families.put(row.get(0), row.get(1));
    }
    return families;
  }

  /** Who are much the same people: of two words in one family, one may stand for the other. */
  public static Optional<String> family(String word) {
    return Optional.ofNullable(FAMILIES.get(word.toLowerCase(Locale.ROOT)));
  }
}
