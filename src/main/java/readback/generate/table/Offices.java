package readback.generate.table;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words that make up offices of which there are many: "vice president", "prime minister". */
public final class Offices {
  private static final Set<String> WORDS = Rows.words("offices.txt");

  private Offices() {}

  /** Whether a role names an office, but not of what. */
  public static boolean isBare(String role) {
    return Stream.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).allMatch(WORDS::contains);
  }
}
