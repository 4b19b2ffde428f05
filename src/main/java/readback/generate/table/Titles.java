package readback.generate.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Titles that stand before a name: "Prime Minister", "Lt. Gen.", "Mrs.". */
public final class Titles {
  /** The most words a title has. */
  public static final int LONGEST = 4;

  private static final Map<String, Gender> GENDERS = read();

  private Titles() {}

  private static Map<String, Gender> read() {
    Map<String, Gender> genders = new HashMap<>();
    for (List<String> row : Rows.of("titles.txt")) {
      genders.put(row.get(0), Gender.of(row.get(1)));
    }
    return genders;
  }

  public static Optional<Gender> gender(String title) {
    return Optional.ofNullable(GENDERS.get(title));
  }
}
