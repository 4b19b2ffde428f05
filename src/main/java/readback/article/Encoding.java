package readback.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a text file is encoded. */
public final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  /**
   * The text: UTF-8, UTF-16 with its mark, or else as Windows writes Western languages.
   *
   * @return empty if the bytes are no text
   */
  public static Optional<String> decoded(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      return decoded(bytes, marked)
          .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
    }
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> decoded(bytes, WINDOWS))
        .filter(text -> isText(text));
  }

  /** Whether the bytes are UTF-8 as they stand. */
  public static boolean isUtf8(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8).isPresent();
  }

  private static Charset marked(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return mark == 0xfffe
        ? StandardCharsets.UTF_16LE
        : mark == 0xfeff ? StandardCharsets.UTF_16BE : null;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Controls other than white space stand in no text. */
  private static boolean isText(String text) {
    return text.chars().noneMatch(c -> c < ' ' && !Character.isWhitespace(c) && c != 0x1b);
  }
}
