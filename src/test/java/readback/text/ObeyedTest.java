package readback.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No character that a terminal would obey leaves the program within a text. */
class ObeyedTest {
  /** C0, DEL and C1; Unicode's Bidi_Control; line and paragraph separator; the byte order mark. */
  private static final Pattern OBEYED =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");

  @Test
  void allOfThemAreKnown() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (OBEYED.matcher(Character.toString(c)).matches() != Obeyed.is(c)) {
        fail(Obeyed.name(c));
      }
    }
  }

  @Test
  void printedLinesNameThemAndKeepTheirEnds() throws IOException {
    StringWriter printed = new StringWriter();
    try (ShownWriter writer = new ShownWriter(printed)) {
      writer.write("a\tb\u001b[2J\u009b\u202e\u2028😀\r\n");
    }
    assertEquals("a\tb<U+001B>[2J<U+009B><U+202E><U+2028>😀\r\n", printed.toString());
  }

  @Test
  void otherProgramsGetTextsWithoutThem() {
    String raw = "a\tb\nc\u001b[2J\u009b\u202ed\u2028e\ufefff\r\n😀\ud800";
    assertEquals("a\tb\nc\ufffd[2J\ufffdd\nef\n😀\ufffd", Obeyed.without(raw));
  }

  @Test
  void jsonSaysTheSameInEscapes() {
    String json = "{\"a\": \"é\u202e\u009b\u007f😀\"}\n";
    assertEquals("{\"a\": \"é\\u202E\\u009B\\u007F😀\"}\n", Obeyed.escaped(json));
  }

  @Test
  void forThoseWhoLookForWhatIsWrongAllThatIsInvisibleIsWrittenOut() {
    assertEquals("a<U+200B>b<U+00AD>c<U+E000>", Visible.line("a\u200bb\u00adc\ue000"));
    assertEquals("a b<U+000A>c", Visible.line("a\tb\nc"));
    assertEquals("a b\nc<U+001B>", Visible.lines("a\tb\nc\u001b"));
    assertEquals("é 한 😀 x\u0302", Visible.line("e\u0301 한 😀 x\u0302"));
    for (int from = 0; from <= Character.MAX_CODE_POINT; from += 64) {
      String seen = Visible.line(new String(IntStream.range(from, from + 64).toArray(), 0, 64));
      assertTrue(seen.codePoints().noneMatch(Obeyed::is), seen);
    }
  }
}
