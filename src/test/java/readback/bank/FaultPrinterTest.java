package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import readback.text.Obeyed;

/** Faults as they are printed. */
class FaultPrinterTest {
  private static Fault fault(String odd) {
    String line = "stem: " + odd + " the fault " + odd;
    int start = line.indexOf("the");
    return new Fault(
        new Place("questions/a" + odd + ".yaml", 12, 1),
        Fault.Severity.ERROR,
        "stem-empty",
        "the text '" + odd + "' is wrong",
        "Write another than " + odd + ".",
        Excerpt.of(line, start, start + "the fault".length()));
  }

  @Test
  void theCaretsStandUnderTheFaultAndWhatIsNotSeenIsWrittenOut() {
    assertEquals(
        """
        questions/a<U+200B>界.yaml:12:1: error[stem-empty]: the text '<U+200B>界' is wrong
         12 | stem: <U+200B>界 the fault <U+200B>界
            |                  ^^^^^^^^^
            = help: Write another than <U+200B>界.
        """,
        FaultPrinter.print(fault("\u200b界")));
  }

  @Test
  void noCharacterDoesHarmOrMovesTheCarets() {
    for (int from = 0; from <= Character.MAX_CODE_POINT; from += 16) {
      String odd = new String(IntStream.range(from, from + 16).toArray(), 0, 16);
      String printed = FaultPrinter.print(fault(odd));
      assertTrue(printed.codePoints().noneMatch(d -> d != '\n' && Obeyed.is(d)), printed);
      String[] lines = printed.split("\n");
      assertEquals(4, lines.length, printed);
      String before = lines[1].substring(0, lines[1].indexOf("the fault"));
      assertEquals(width(before), lines[2].indexOf('^'), printed);
    }
  }

  private static int width(String text) {
    return text.codePoints().map(WCWidth::wcwidth).sum();
  }
}
