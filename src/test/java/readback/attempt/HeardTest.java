package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.attempt.Said.Form;

class HeardTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Said NOTE = new Said("hill", Form.NOTE, "“Two” are\nright", "1.jsonl");
  private static final Said ANSWER = new Said("talks", Form.ANSWER, "Peking", "2.jsonl");

  @TempDir Path root;

  @Test
  void whatIsDealtWithIsReadBackAndMayBeOpenedAgain() throws IOException {
    Path file = root.resolve("state/heard.jsonl");
    new Heard(file).add(List.of(NOTE, ANSWER), true, NOON);
    new Heard(file).add(List.of(NOTE), false, NOON.plusSeconds(60));

    assertEquals(Set.of(ANSWER), new Heard(file).read());
    assertEquals(
        """
        {"event":"heard","time":"2026-03-02T12:00:00Z","item":"hill","form":"note",\
        "text":"“Two” are\\nright","sitting":"1.jsonl"}
        {"event":"heard","time":"2026-03-02T12:00:00Z","item":"talks","form":"answer",\
        "text":"Peking","sitting":"2.jsonl"}
        {"event":"open","time":"2026-03-02T12:01:00Z","item":"hill","form":"note",\
        "text":"“Two” are\\nright","sitting":"1.jsonl"}
        """,
        Files.readString(file));
  }

  @Test
  void whereNothingWasDealtWithYetThereIsNoFile() {
    assertEquals(Set.of(), new Heard(root.resolve("heard.jsonl")).read());
  }

  @Test
  void aTornLineHarmsNothingButItself() throws IOException {
    Path file = root.resolve("heard.jsonl");
    new Heard(file).add(List.of(NOTE), true, NOON);
    Files.writeString(file, "{\"event\":\"heard\",\"ti", StandardOpenOption.APPEND);
    new Heard(file).add(List.of(ANSWER), true, NOON);

    assertEquals(Set.of(NOTE, ANSWER), new Heard(file).read());
  }

  @Test
  void itIsSaidWhenItCannotBeKept() throws IOException {
    Path file = root.resolve("heard.jsonl");
    Files.createDirectory(file);

    String told =
        assertThrows(JournalException.class, () -> new Heard(file).add(List.of(NOTE), true, NOON))
            .getMessage();
    assertTrue(told.startsWith("Not kept, and shown again next time: " + file + ": "), told);
  }

  @Test
  void theSameWordsInAnotherSittingAreNotDealtWithYet() {
    Said again = new Said("hill", Form.NOTE, NOTE.text(), "3.jsonl");
    new Heard(root.resolve("heard.jsonl")).add(List.of(NOTE), true, NOON);

    assertEquals(false, new Heard(root.resolve("heard.jsonl")).read().contains(again));
  }
}
