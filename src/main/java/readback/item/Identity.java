package readback.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item without an id is known by: the first 12 hexadecimal digits of SHA-256 over kind,
 * stem and key.
 */
final class Identity {
  private Identity() {}

  static String of(Item item) {
    String said =
        Stream.concat(Stream.of(item.kind().label(), item.stem()), item.key().given().stream())
            .map(part -> part.strip().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
