package readback.generate.table;

import java.util.Locale;
import java.util.Set;

/** Names that come to every reader's mind first, and so are no question: "the White House". */
public final class WellKnown {
  private static final Set<String> NAMES = Set.copyOf(Rows.lines("well-known.txt"));

  private WellKnown() {}

  public static boolean isOne(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
  }
}
