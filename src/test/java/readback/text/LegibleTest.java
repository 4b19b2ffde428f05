package readback.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class LegibleTest {

  @Test
  void whatSteersATerminalIsShownAsUnknownOrDropped() {
    assertEquals("a\ufffd[2Jb", Legible.text("a\u001b[2Jb"));
    assertEquals("a\ufffdb", Legible.text("a\u009bb"));
    assertEquals("a\ufffdb", Legible.text("a\u0000b"));
    assertEquals("abc", Legible.text("a\u202eb\u2066c"));
    assertEquals("a b c d", Legible.text("a\tb\r\nc\u2028d"));
    assertEquals("\ufffd", Legible.text("\ud800"));
  }

  @Test
  void marksStandOnLettersAndNeverByThemselves() {
    assertEquals("é", Legible.text("e\u0301"));
    assertEquals("x\u0301", Legible.text("x\u0301"));
    assertEquals("a b", Legible.text("\u0301a \u0301b"));
    assertEquals("x" + "\u0301".repeat(4), Legible.text("x" + "\u0301".repeat(50)));
  }

  @Test
  void inAsciiSignsAndAccentsHaveTheirNeighbours() {
    assertEquals("\"It's\" -- 3/4, cafe...", Legible.text("“It’s” — ¾, café…", true));
    assertEquals("Strasse Lodz AEther", Legible.text("Straße Łódź Æther", true));
    assertEquals("?? ?", Legible.text("界線 я", true));
  }

  @Test
  void proseRemembersWhereEachCharacterCameFrom() {
    String raw = "Head. He said “cafe\u0301”\r\n  twice.";
    Legible prose = Legible.prose(raw, 6, raw.length(), true);
    assertEquals("He said \"cafe\" twice.", prose.text());
    for (String word : List.of("said", "caf", "twice")) {
      int shown = prose.text().indexOf(word);
      assertEquals(raw.indexOf(word), prose.from(shown));
      assertEquals(shown, prose.at(raw.indexOf(word)));
    }
    assertEquals(raw.length(), prose.from(prose.text().length()));
  }

  @Test
  void whatIsLegibleStaysAsItIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String once = Legible.text("a" + Character.toString(c));
      assertEquals(once, Legible.text(once));
      assertTrue(Normalizer.isNormalized(once, Normalizer.Form.NFC), once);
      assertEquals(widthByTable(once), Columns.of(once), once);
      String ascii = Legible.text("a" + Character.toString(c), true);
      assertTrue(ascii.chars().allMatch(d -> d >= ' ' && d <= '~'), ascii);
    }
  }

  private static int widthByTable(String text) {
    return text.codePoints().map(WCWidth::wcwidth).sum();
  }
}
