package readback.bank.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a generator knows its own work again: the first 16 hexadecimal digits of SHA-256 over the
 * lines of an item. The line {@code draft: true}, line ends and blanks at them are left out, so
 * that a review or another editor's line ends do not change it; anything else does, a comment too.
 */
public final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /**
   * Of an item's text, as {@link Emitter#item} writes it, or as it stands in a file.
   *
   * @return 16 digits 0-9, a-f
   */
  public static String of(String itemText) {
    MessageDigest digest = sha256();
    itemText
        .lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty() && !line.strip().equals("draft: true"))
        .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
