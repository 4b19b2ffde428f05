package readback.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes on their way to the terminal. */
class OutputTest {
  /** Those of the Unicode property Bidi_Control, and the two separators. */
  private static final String TURNING =
      "\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff";

  @Test
  void everyCharacterIsShownOrReplacedAndNoneSteers() throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    Output output = new Output(wire);
    StringBuilder expected = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      output.text(c);
      expected.appendCodePoint(isHostile(c) ? '?' : c);
    }
    output.flush();
    assertEquals(expected.toString(), wire.toString(StandardCharsets.UTF_8));
  }

  private static boolean isHostile(int c) {
    boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return Character.isISOControl(c) || isHalf || TURNING.indexOf(c) >= 0;
  }

  @Test
  void nothingIsWrittenBeforeItIsFlushedAndThenAllAtOnce() throws IOException {
    int[] writes = new int[2];
    Output output =
        new Output(
            new ByteArrayOutputStream() {
              @Override
              public synchronized void write(byte[] bytes, int offset, int length) {
                writes[0]++;
                writes[1] += length;
              }
            });
    for (int i = 0; i < 20_000; i++) {
      output.control("\u001b[");
      output.number(1205);
      output.write('H');
    }
    assertEquals(0, writes[0]);
    output.flush();
    output.flush();
    assertEquals(1, writes[0]);
    assertEquals(20_000 * "\u001b[1205H".length(), writes[1]);
  }
}
