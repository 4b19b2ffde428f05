package readback.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said, and what is heard. */
class TalkTest {
  private static BufferedReader typed(String text) {
    return new BufferedReader(new StringReader(text));
  }

  @Test
  void everyCodePointIsSaidHarmlesslyInOneLine() {
    for (boolean ascii : new boolean[] {false, true}) {
      for (int block = 0; block <= 0x10FFFF; block += 256) {
        StringBuilder all = new StringBuilder();
        for (int point = block; point < block + 256; point++) {
          all.appendCodePoint(point).append('x');
        }
        StringBuilder out = new StringBuilder();
        new Talk(typed(""), out, ascii, false).say(all.toString());
        String said = out.toString();
        assertEquals(said.length() - 1, said.indexOf('\n'));
        said.substring(0, said.length() - 1)
            .codePoints()
            .forEach(point -> assertHarmless(point, ascii));
      }
    }
  }

  private static void assertHarmless(int point, boolean ascii) {
    int type = Character.getType(point);
    boolean isHarmless =
        ascii
            ? point >= ' ' && point <= '~'
            : type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    assertTrue(isHarmless, () -> "U+" + Integer.toHexString(point));
  }

  @Test
  void whatWasTypedIsRepeatedWhereNoTerminalDoes() {
    StringBuilder piped = new StringBuilder();
    assertEquals(Optional.of("2"), new Talk(typed("2\n"), piped, false, true).ask("Your choice"));
    assertEquals("Your choice: 2\n", piped.toString());
    StringBuilder terminal = new StringBuilder();
    assertEquals(
        Optional.of("2"), new Talk(typed("2\n"), terminal, false, false).ask("Your choice"));
    assertEquals("Your choice: ", terminal.toString());
  }

  @Test
  void theEndOfInputEndsTheLineAndSoDoesABrokenOne() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("hung up");
          }

          @Override
          public void close() {}
        };
    for (BufferedReader in : new BufferedReader[] {typed(""), new BufferedReader(broken)}) {
      StringBuilder out = new StringBuilder();
      assertEquals(Optional.empty(), new Talk(in, out, false, false).ask("Your choice"));
      assertEquals("Your choice: \n", out.toString());
    }
  }

  @Test
  void whereNobodyListensNothingMoreIsSaid() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    Talk talk = new Talk(typed("1\n"), new PrintStream(closed), false, false);
    assertThrows(Talk.Hushed.class, () -> talk.say("Question 1"));
  }
}
