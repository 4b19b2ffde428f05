package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Towns, regions and waters that are no countries. */
public final class Places {
  private static final Map<String, String> KINDS = read();

  private Places() {}

  private static Map<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    for (List<String> row : Rows.of("places.txt")) {
      kinds.put(row.get(0), row.get(1));
    }
    return kinds;
  }

  public static boolean isPlace(String name) {
    return KINDS.containsKey(name) || isCapital(name);
  }

  public static boolean isCity(String name) {
    return "city".equals(KINDS.get(name)) || isCapital(name);
  }

  private static boolean isCapital(String name) {
    return Countries.capital(name).isPresent();
  }
}
