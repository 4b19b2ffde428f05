package readback.item;

import java.util.Locale;

/** Whether one item tells a reader the key of another. */
public final class Giveaway {
  private Giveaway() {}

  /** Whether either gives the other away. */
  public static boolean between(Item a, Item b) {
    return a != b && (tells(a, b) || tells(b, a));
  }

  /**
   * Whether the teller's stem says the key of the other, both standing on the same words of the
   * article; a name in another question about something else gives nothing away.
   */
  public static boolean tells(Item teller, Item other) {
    boolean sameGround =
        teller.about().evidence().stream()
            .anyMatch(span -> other.about().evidence().stream().anyMatch(span::touches));
    return sameGround
        && other.kind() != Kind.TRUE_FALSE
        && other.key().given().stream().allMatch(key -> says(teller.stem(), key));
  }

  private static boolean says(String stem, String key) {
    String hay = " " + plain(stem) + " ";
    return hay.contains(" " + plain(key) + " ");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
