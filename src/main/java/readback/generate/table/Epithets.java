package readback.generate.table;

import java.util.Set;

/** Adjectives after which a reader still cannot tell which one is meant. */
public final class Epithets {
  private static final Set<String> WORDS = Rows.words("epithets.txt");

  private Epithets() {}

  public static boolean isKnown(String adjective) {
    return WORDS.contains(adjective);
  }
}
