package readback.generate.table;

import java.util.Set;

/** Nouns that after "the" take up what was told before: "the incident", "the decision". */
public final class RetellingNouns {
  private static final Set<String> NOUNS = Rows.words("retelling-nouns.txt");

  private RetellingNouns() {}

  public static boolean isKnown(String noun) {
    return NOUNS.contains(noun);
  }
}
