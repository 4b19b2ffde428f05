package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is seen at a glance is what the whole journal says, or nothing. */
class GlanceTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/examples/sitting.jsonl");
  private final String journal;

  GlanceTest() throws IOException {
    journal = Files.readString(EXAMPLE);
  }

  private static Optional<Attempt> glance(String journal) {
    return Glance.at(EXAMPLE, journal.getBytes(StandardCharsets.UTF_8));
  }

  private static Attempt whole(String journal) {
    return Sittings.read(journal).attempt().orElseThrow();
  }

  @Test
  void aFinishedSittingIsSeenAsTheWholeJournalTellsIt() {
    assertSame(whole(journal), glance(journal).orElseThrow());
    assertSame(whole(journal), glance(journal.stripTrailing()).orElseThrow());
  }

  @Test
  void aSittingThatWentOnIsReadInFull() {
    assertEquals(Optional.empty(), glance(journal.substring(0, journal.indexOf("{\"event\":\"s"))));
    assertEquals(Optional.empty(), glance(journal.lines().findFirst().orElseThrow()));
    assertEquals(Optional.empty(), glance(""));
    assertEquals(Optional.empty(), glance("\n\n"));
  }

  @Test
  void numbersMayBeOfAnySize() {
    for (String seed : List.of("0", "-7", "" + Long.MAX_VALUE, "" + Long.MIN_VALUE)) {
      String other = journal.replace("\"seed\":42", "\"seed\":" + seed);
      assertSame(whole(other), glance(other).orElseThrow());
    }
    for (String credit : List.of("1", "0.3333333333333333", "1.0E-5", "0.05")) {
      String other = journal.replace("example-match\":1.0", "example-match\":" + credit);
      assertSame(whole(other), glance(other).orElseThrow());
    }
    String tooLarge = journal.replace("\"seed\":42", "\"seed\":1" + Long.MAX_VALUE);
    assertEquals(Optional.empty(), glance(tooLarge));
  }

  @Test
  void namesMayBeInAnyScriptButWithoutEscapes() {
    String name = whole(journal).article();
    String other = journal.replace(name, "z\u00f6e \ud83d\udea2.txt");
    assertSame(whole(other), glance(other).orElseThrow());
    assertEquals(Optional.empty(), glance(journal.replace(name, "a\\\"b.txt")));
  }

  /** One byte of the last line, or of the first before the items, changed, taken out or added. */
  @Test
  void whereverAByteIsAlteredItSaysTheSameOrNothing() {
    Random random = new Random(20260302);
    int head = journal.indexOf(",\"items\":[");
    int tail = journal.lastIndexOf('\n', journal.length() - 2);
    int seen = 0;
    for (int i = 0; i < 20_000; i++) {
      int at = random.nextInt(head + journal.length() - tail);
      at = at < head ? at : at - head + tail;
      char c = (char) (' ' + random.nextInt(95));
      String put = List.of("", "" + c, journal.charAt(at) + "" + c).get(random.nextInt(3));
      String altered = journal.substring(0, at) + put + journal.substring(at + 1);
      Optional<Attempt> glance = glance(altered);
      if (glance.isPresent()) {
        seen++;
        assertSame(whole(altered), glance.get());
      }
    }
    assertTrue(seen > 1000, seen + " were seen");
  }

  private static void assertSame(Attempt whole, Attempt glance) {
    assertEquals(whole.begun(), glance.begun());
    assertEquals(whole.last(), glance.last());
    assertEquals(whole.article(), glance.article());
    assertEquals(whole.rules(), glance.rules());
    assertEquals(whole.summary(), glance.summary());
    assertEquals(whole.summary().map(JournalLine.Summary::spent), Optional.of(glance.spent()));
  }
}
