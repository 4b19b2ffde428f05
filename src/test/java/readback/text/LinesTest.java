package readback.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> lines(String text, int width) {
    Lines lines = Lines.of(text, width);
    List<String> list = new ArrayList<>();
    for (int i = 0; i < lines.count(); i++) {
      list.add(text.substring(lines.start(i), lines.end(i)));
    }
    return list;
  }

  @Test
  void linesBreakAtBlanksAndWithinAWordOnlyWhereItIsLongerThanALine() {
    assertEquals(List.of("the six", "party", "talks"), lines("the six party talks", 8));
    assertEquals(
        List.of("in", "denucle", "arizati", "on now"), lines("in denuclearization now", 7));
    assertEquals(List.of(""), lines("", 5));
  }

  @Test
  void wideCharactersAreNeverSplitAndMarksStayWithTheirLetters() {
    assertEquals(List.of("北朝", "鮮の", "核"), lines("北朝鮮の核", 5));
    assertEquals(List.of("ax\u0301", "bc"), lines("ax\u0301bc", 2));
  }

  @Test
  void everyLineFitsAndNoWordIsLost() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append("ab 界x\u0301-  é".charAt(random.nextInt(10)));
      }
      String legible = Legible.text(text.toString());
      int width = 2 + random.nextInt(12);
      List<String> lines = lines(legible, width);
      lines.forEach(line -> assertTrue(Columns.of(line.stripTrailing()) <= width, line));
      assertEquals(legible.replace(" ", ""), String.join("", lines).replace(" ", ""));
    }
  }

  @Test
  void aLineIsFoundByWhatItShows() {
    Lines lines = Lines.of("the six party talks", 8);
    assertEquals(0, lines.at(6));
    assertEquals(0, lines.at(7));
    assertEquals(1, lines.at(8));
    assertEquals(2, lines.at(18));
  }
}
