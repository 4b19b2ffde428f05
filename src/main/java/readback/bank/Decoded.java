package readback.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, and which of its characters are not UTF-8.
 *
 * @param text with U+FFFD in place of what could not be decoded
 * @param broken the UTF-16 offsets of those
 */
record Decoded(String text, List<Integer> broken) {
  Decoded {
    broken = List.copyOf(broken);
  }

  static Decoded of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\ufffd') < 0 ? new Decoded(text, List.of()) : slowly(bytes);
  }

  private static Decoded slowly(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    List<Integer> broken = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return new Decoded(out.flip().toString(), broken);
      }
      broken.add(out.position());
      out.put('\ufffd');
      in.position(in.position() + result.length());
    }
  }
}
