package readback.generate.table;

import java.util.Set;

/** Nouns that need no words before them to be understood after "the". */
public final class OneOnly {
  private static final Set<String> NOUNS = Rows.words("one-only.txt");

  private OneOnly() {}

  public static boolean isKnown(String noun) {
    return NOUNS.contains(noun);
  }
}
