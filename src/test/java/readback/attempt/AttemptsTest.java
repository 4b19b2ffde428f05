package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.bank.BankReader;
import readback.item.Item;
import readback.item.Response;
import readback.item.Sheet;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Turn;

class AttemptsTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples");

  @TempDir Path folder;

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static Turn turn(Item item, Sheet sheet) {
    return new Turn(item, sheet, Optional.empty(), false, Optional.empty());
  }

  @Test
  void aSittingIsWrittenLineByLineAsTheExampleShows() throws IOException {
    var testlet =
        BankReader.read(Path.of("questions"), List.of(EXAMPLES.resolve("each-type.yaml")))
            .testlets()
            .get(0);
    List<Item> items = testlet.items();
    Instant begun = Instant.parse("2026-03-02T09:15:00.987Z");
    List<String> people = List.of("Christopher Hill", "Kim Tae-woo", "Joseph Popiolkowski");
    Quiz quiz =
        new Quiz(
            testlet.article(),
            Rules.practice(42),
            List.of(
                turn(
                    items.get(0),
                    new Sheet.PickOne(List.of("Russia", "Japan", "China", "South Korea"))),
                turn(items.get(3), new Sheet.Write()),
                turn(
                    items.get(5),
                    new Sheet.Pair(
                        people, List.of("reporter", "envoy", "inspector", "researcher")))),
            0,
            begun,
            Duration.ZERO,
            false);

    Journal journal = Sittings.in(folder).begin(quiz, "questions", begun);
    quiz = quiz.respond(Response.of("China"));
    journal.keep(JournalLine.Answered.to(quiz.current()), begun.plusSeconds(21));
    journal.keep(
        new JournalLine.Flagged("example-choice", "He may have flown on to China."),
        begun.plusSeconds(40));
    quiz = quiz.next().skip();
    journal.keep(new JournalLine.Skipped("example-short-answer"), begun.plusSeconds(52));
    quiz = quiz.next().respond(Response.of("envoy", "researcher", "reporter"));
    journal.keep(JournalLine.Answered.to(quiz.current()), begun.plusSeconds(90));
    Instant end = begun.plusSeconds(101);
    journal.keep(JournalLine.Summary.of(quiz.finish(end), end), end);
    journal.close();

    assertEquals(
        Files.readString(EXAMPLES.resolve("sitting.jsonl")), Files.readString(journal.file()));
  }

  @Test
  void everyLineIsThereBeforeTheNextIsWritten() throws IOException {
    Journal journal =
        Sittings.in(folder).begin(Sittings.quiz(Sittings.choice("a")), "q", Sittings.NOON);
    assertEquals(1, Files.readAllLines(journal.file()).size());
    journal.keep(new JournalLine.Skipped("a"), Sittings.after(1));
    assertEquals(2, Files.readAllLines(journal.file()).size());
    assertTrue(journal.isSafe());
    journal.close();
  }

  @Test
  void aJournalIsForItsOwnersEyesAlone() throws IOException {
    Path state = folder.resolve("readback").resolve("attempts");
    Sittings.in(state).begin(Sittings.quiz(Sittings.choice("a")), "q", Sittings.NOON).close();
    assertEquals("rw-------", permissions(only(state)));
    assertEquals("rwx------", permissions(state));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void twoSittingsAtTheSameMomentAreTwoFiles() {
    Attempts attempts = Sittings.in(folder);
    Quiz quiz = Sittings.quiz(Sittings.choice("a"));
    Journal one = attempts.begin(quiz, "q", Sittings.NOON);
    Journal other = attempts.begin(quiz, "q", Sittings.NOON);
    assertNotEquals(one.file(), other.file());
    one.keep(new JournalLine.Skipped("a"), Sittings.after(1));
    other.keep(Sittings.answered("a", 1, "a boat"), Sittings.after(1));
    one.keep(new JournalLine.Flagged("a", "one"), Sittings.after(2));
    one.close();
    other.close();
    assertEquals(
        List.of(new JournalLine.Skipped("a"), new JournalLine.Flagged("a", "one")),
        attempts.read(one.file()).orElseThrow().lines());
    assertEquals(
        List.of(Sittings.answered("a", 1, "a boat")),
        attempts.read(other.file()).orElseThrow().lines());
  }

  @Test
  void oneSittingInTwoWindowsNeverInterleaves() {
    Attempts attempts = Sittings.in(folder);
    Journal first = attempts.begin(Sittings.quiz(Sittings.choice("a")), "q", Sittings.NOON);
    first.keep(new JournalLine.Flagged("a", "first window"), Sittings.after(1));
    Journal second =
        attempts.resume(attempts.read(first.file()).orElseThrow(), Sittings.after(60)).journal();
    JournalException refused =
        assertThrows(
            JournalException.class,
            () -> first.keep(new JournalLine.Skipped("a"), Sittings.after(61)));
    assertEquals(
        "Not on disk yet: the last entry of this sitting"
            + " (the same sitting goes on in another window). It will be tried again.",
        refused.getMessage());
    second.keep(Sittings.answered("a", 1, "a boat"), Sittings.after(62));
    second.close();
    Attempt read = attempts.read(first.file()).orElseThrow();
    assertEquals(
        List.of(
            new JournalLine.Flagged("a", "first window"),
            new JournalLine.Resumed(Duration.ofSeconds(1)),
            Sittings.answered("a", 1, "a boat")),
        read.lines());
  }

  @Test
  void aSittingThatWentOnElsewhereMeanwhileIsNotResumed() {
    Attempts attempts = Sittings.in(folder);
    Journal journal = attempts.begin(Sittings.quiz(Sittings.choice("a")), "q", Sittings.NOON);
    Attempt before = attempts.read(journal.file()).orElseThrow();
    journal.keep(new JournalLine.Skipped("a"), Sittings.after(1));
    JournalException refused =
        assertThrows(JournalException.class, () -> attempts.resume(before, Sittings.after(2)));
    assertTrue(
        refused.getMessage().endsWith("it went on in another window meanwhile."),
        refused.getMessage());
  }

  @Test
  void aFolderThatCannotBeMadeIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path inside = file.resolve("attempts");
    JournalException refused =
        assertThrows(
            JournalException.class,
            () ->
                Sittings.in(inside).begin(Sittings.quiz(Sittings.choice("a")), "q", Sittings.NOON));
    assertEquals("Answers are not kept: " + inside + ": Not a directory.", refused.getMessage());
    assertEquals(History.NONE, Sittings.in(inside).history());
  }

  @Test
  void timeSpentBeforeAPauseIsKeptAndThePauseIsNot() {
    Attempts attempts = Sittings.in(folder);
    Quiz quiz = Sittings.quiz(Sittings.choice("a"), Sittings.choice("b"), Sittings.choice("c"));
    Journal journal = attempts.begin(quiz, "q", Sittings.NOON);
    journal.keep(new JournalLine.Skipped("a"), Sittings.after(30));
    journal.close();
    for (int day = 1; day <= 2; day++) {
      Attempt attempt = attempts.read(journal.file()).orElseThrow();
      Journal again = attempts.resume(attempt, Sittings.after(86_400 * day)).journal();
      again.keep(new JournalLine.Skipped("b"), Sittings.after(86_400 * day + 20));
      again.close();
    }
    assertEquals(Duration.ofSeconds(70), attempts.read(journal.file()).orElseThrow().spent());
  }

  @Test
  void anyTextCanBeTypedAndReadBack() {
    Attempts attempts = Sittings.in(folder);
    Journal journal = attempts.begin(Sittings.quiz(Sittings.shortAnswer("a")), "q", Sittings.NOON);
    String odd = "\u0000\n\"\\\u2028\u202e 北京 \uD83D\uDE00";
    journal.keep(Sittings.answered("a", 0, odd), Sittings.after(1));
    journal.keep(Sittings.answered("a", 0, "half \uD83D pair"), Sittings.after(2));
    journal.close();
    assertEquals(
        List.of(Sittings.answered("a", 0, odd), Sittings.answered("a", 0, "half \uFFFD pair")),
        attempts.read(journal.file()).orElseThrow().lines());
  }

  @Test
  void withoutAJournalOnlyANoteIsMissed() {
    Keeper.NONE.keep(Sittings.answered("a", 1, "a boat"));
    assertFalse(Keeper.NONE.isLasting());
    assertThrows(
        JournalException.class, () -> Keeper.NONE.keep(new JournalLine.Flagged("a", "odd")));
  }

  @Test
  void aFolderThatIsNotThereIsAnEmptyHistory() {
    assertEquals(List.of(), Sittings.in(folder.resolve("none")).history().attempts());
    assertEquals(Set.of(), Sittings.in(folder.resolve("none")).history().missed("harbour.txt"));
  }
}
