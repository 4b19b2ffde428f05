package readback.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts as people's programs save them. */
class EncodingTest {
  private static final String TEXT = "“Café,” said Renée.";

  @Test
  void utf8IsReadWithAndWithoutItsMark() {
    assertEquals(Optional.of(TEXT), Encoding.decoded(TEXT.getBytes(UTF_8)));
  }

  @Test
  void utf16IsKnownByItsMark() {
    assertEquals(Optional.of(TEXT), Encoding.decoded(("\ufeff" + TEXT).getBytes(UTF_16LE)));
  }

  @Test
  void whatIsNotUtf8IsReadAsWindowsWritesIt() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));
    assertEquals(Optional.of(TEXT), Encoding.decoded(bytes));
  }

  @Test
  void controlsMakeItNoText() {
    assertEquals(Optional.empty(), Encoding.decoded(new byte[] {'a', 0, 1, 2, 'b'}));
  }
}
