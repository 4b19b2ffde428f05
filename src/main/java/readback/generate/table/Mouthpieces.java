package readback.generate.table;

import java.util.Locale;
import java.util.Set;

/** Who or what speaks for a body: "spokesman", "researchers", "report". */
public final class Mouthpieces {
  private static final Set<String> NOUNS = Rows.words("mouthpieces.txt");

  private Mouthpieces() {}

  public static boolean isOne(String noun) {
    return NOUNS.contains(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether its verb is a plural: "officials say". */
  public static boolean isMany(String noun) {
    return noun.toLowerCase(Locale.ROOT).matches("data|spokesmen|spokespeople|.*[^si]s");
  }
}
