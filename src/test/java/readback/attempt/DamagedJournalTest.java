package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that is torn or altered harms nothing but itself. */
class DamagedJournalTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/examples/sitting.jsonl");

  @TempDir Path folder;
  private final byte[] whole;
  private final List<String> lines;

  DamagedJournalTest() throws IOException {
    whole = Files.readAllBytes(EXAMPLE);
    lines = Files.readAllLines(EXAMPLE);
  }

  private static Reading read(byte[] bytes) {
    return JournalReader.read(EXAMPLE, bytes);
  }

  @Test
  void cutOffAtAnyByteItHasEveryLineBeforeTheCut() {
    List<JournalLine> all = read(whole).attempt().orElseThrow().lines();
    for (int length = 0; length <= whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Reading reading = read(cut);
      int ended = linesEnded(cut);
      assertEquals(ended >= 1, reading.attempt().isPresent(), "cut at " + length);
      if (ended >= 1) {
        assertEquals(all.subList(0, ended - 1), reading.attempt().get().lines());
      }
      assertTrue(reading.dropped().size() <= 1, "cut at " + length);
    }
  }

  /** A line counts as soon as its last brace is there. */
  private int linesEnded(byte[] cut) {
    int ended = 0;
    int length = 0;
    for (String line : lines) {
      length += line.getBytes(StandardCharsets.UTF_8).length;
      ended += cut.length >= length ? 1 : 0;
      length++;
    }
    return ended;
  }

  @Test
  void alteredInAnyWayItKeepsEveryLineThatWasNot() {
    Random random = new Random(20260302);
    List<JournalLine> all = read(whole).attempt().orElseThrow().lines();
    for (int i = 0; i < 10_000; i++) {
      byte[] altered = altered(random);
      Reading reading = read(altered);
      List<String> left = List.of(new String(altered, StandardCharsets.ISO_8859_1).split("\n"));
      if (!left.get(0).equals(lines.get(0))) {
        continue;
      }
      List<JournalLine> kept = reading.attempt().orElseThrow().lines();
      for (int line = 1; line < lines.size(); line++) {
        if (left.contains(lines.get(line))) {
          assertTrue(kept.contains(all.get(line - 1)), "lost: " + lines.get(line));
        }
      }
      assertEquals(left.size(), 1 + kept.size() + reading.dropped().size(), "round " + i);
    }
  }

  /** One to three bytes changed, taken out, put in or doubled. */
  private byte[] altered(Random random) {
    byte[] bytes = whole;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(bytes.length - 1);
      int length = 1 + random.nextInt(3);
      byte[] before = Arrays.copyOf(bytes, at);
      byte[] after =
          Arrays.copyOfRange(bytes, Math.min(bytes.length - 1, at + length), bytes.length);
      byte[] middle = Arrays.copyOfRange(bytes, at, at + length);
      switch (random.nextInt(3)) {
        case 0 -> random.nextBytes(middle);
        case 1 -> middle = new byte[0];
        default ->
            middle =
                (new String(middle, StandardCharsets.ISO_8859_1) + (char) random.nextInt(256))
                    .getBytes(StandardCharsets.ISO_8859_1);
      }
      bytes = joined(before, middle, after);
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void goingOnWithADamagedSittingMendsItAndKeepsTheOriginal() throws IOException {
    List<String> open = lines.subList(0, 4);
    String torn = String.join("\n", open) + "\n{\"event\":\"response\",\"time\":\"2026-03-02T09:16";
    Path file = Files.writeString(folder.resolve("20260302T091500Z-00.jsonl"), torn);
    Attempts attempts = Sittings.in(folder);
    Attempt attempt = attempts.history().unfinished(attempts.read(file).get().article()).get();

    Attempts.Reopened reopened = attempts.resume(attempt, Sittings.NOON);
    reopened.journal().keep(new JournalLine.Skipped("example-match"), Sittings.after(9));
    reopened.journal().close();

    assertEquals(
        List.of(
            "The journal of this sitting was damaged: line 5 is dropped, all else is there."
                + " The original is kept as 20260302T091500Z-00.jsonl.bak."),
        reopened.told());
    assertEquals(torn, Files.readString(folder.resolve(file.getFileName() + ".bak")));
    assertEquals(
        String.join("\n", open)
            + """

            {"event":"resume","time":"2026-03-02T12:00:00Z","seconds":52}
            {"event":"skip","time":"2026-03-02T12:00:09Z","item":"example-match"}
            """,
        Files.readString(file));
  }

  @Test
  void aSecondMendingKeepsTheFirstOriginalToo() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Attempts attempts = Sittings.in(folder);
    for (String garbage : List.of("{", "[]")) {
      Files.writeString(file, lines.get(0) + "\n" + garbage + "\n" + lines.get(1) + "\n");
      attempts.resume(attempts.read(file).orElseThrow(), Sittings.NOON).journal().close();
    }
    assertTrue(Files.readString(folder.resolve("a.jsonl.bak")).contains("\n{\n"));
    assertTrue(Files.readString(folder.resolve("a.jsonl.bak2")).contains("\n[]\n"));
  }

  @Test
  void onlyALineEndMissingIsNoDamage() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), lines.get(0) + "\n" + lines.get(1));
    Attempts attempts = Sittings.in(folder);
    Attempts.Reopened reopened = attempts.resume(attempts.read(file).orElseThrow(), Sittings.NOON);
    reopened.journal().close();
    assertEquals(List.of(), reopened.told());
    assertEquals(3, Files.readAllLines(file).size());
  }

  @Test
  void aHistorySaysInOneLineWhatItCouldNotRead() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), lines.get(0) + "\n{\n}\n" + lines.get(1) + "\n");
    Files.writeString(folder.resolve("b.jsonl"), "no journal at all\n");
    Files.write(folder.resolve("c.jsonl"), whole);
    Files.writeString(folder.resolve("d.jsonl"), "");
    History history = Sittings.in(folder).history();
    assertEquals(2, history.attempts().size());
    assertEquals(
        List.of(
            "3 lines of your earlier sittings cannot be read and are left out"
                + " (a.jsonl and 1 more)."),
        history.told());
  }

  @Test
  void nonsenseInAJournalIsNoAnswer() {
    for (String line :
        List.of(
            "{\"event\":\"response\",\"time\":\"2026-03-02T09:15:21Z\",\"item\":\"example-choice\",\"given\":[\"China\"],\"credit\":1.5}",
            "{\"event\":\"response\",\"time\":\"2026-03-02T09:15:21Z\",\"item\":\"example-choice\",\"given\":[\"China\"],\"credit\":-1}",
            "{\"event\":\"response\",\"time\":\"2026-03-02T09:15:21Z\",\"item\":\"example-choice\",\"given\":\"China\",\"credit\":1}",
            "{\"event\":\"response\",\"time\":\"2026-13-02T09:15:21Z\",\"item\":\"example-choice\",\"given\":[],\"credit\":1}",
            "{\"event\":\"response\",\"time\":\"2026-03-02T09:15:21Z\",\"item\":\"nobody-asked\",\"given\":[],\"credit\":1}",
            "{\"event\":\"response\",\"time\":\"2026-03-02T09:15:21Z\",\"item\":\"example-choice\",\"given\":[],\"credit\":1}}",
            "{\"event\":\"skip\",\"time\":null,\"item\":\"example-choice\"}",
            "{\"event\":\"dance\",\"time\":\"2026-03-02T09:15:21Z\",\"item\":\"example-choice\"}",
            "[".repeat(5000),
            "7",
            "")) {
      Reading reading = Sittings.read(lines.get(0) + "\n" + line + "\n" + lines.get(1) + "\n");
      assertEquals(List.of(2), reading.dropped(), line);
      assertEquals(1, reading.attempt().orElseThrow().lines().size(), line);
    }
  }

  @Test
  void mendingDropsNothingElse() {
    String kept = lines.get(0) + "\n" + lines.get(2) + "\n";
    byte[] damaged =
        (lines.get(0) + "\n\n\u0000\n" + lines.get(2) + "\n{").getBytes(StandardCharsets.UTF_8);
    Reading reading = read(damaged);
    assertEquals(List.of(2, 3, 5), reading.dropped());
    assertEquals("line 2 and line 3 and line 5", reading.droppedLines());
    assertArrayEquals(kept.getBytes(StandardCharsets.UTF_8), reading.mended(damaged));
  }
}
