package readback.generate.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The part of an id that says what is asked: 6 hexadecimal digits. */
final class Ground {
  private Ground() {}

  static String hash(String ground) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(ground.getBytes(StandardCharsets.UTF_8)), 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
