package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Verbs that tell what somebody thinks, wants or refuses without "that": "urged", "praised". */
public final class StanceVerbs {
  /**
   * @param before the words of which one has to follow; none if anything may
   */
  public record StanceVerb(String base, List<String> before) {}

  private static final Map<String, StanceVerb> VERBS = read();

  private StanceVerbs() {}

  private static Map<String, StanceVerb> read() {
    Map<String, StanceVerb> verbs = new HashMap<>();
    for (List<String> row : Rows.of("stance-verbs.txt")) {
      String[] forms = row.get(0).split(" ");
      List<String> before = row.size() > 1 ? List.of(row.get(1).split(" ")) : List.of();
      StanceVerb verb = new StanceVerb(forms[0], before);
      verbs.put(forms[1], verb);
      verbs.put(forms[2], verb);
    }
    return verbs;
  }

  /** Of a third person or a past. */
  public static Optional<StanceVerb> of(String word) {
    return Optional.ofNullable(VERBS.get(word.toLowerCase(Locale.ROOT)));
  }
}
