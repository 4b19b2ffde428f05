package readback.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import readback.quiz.Quiz;

/** Whatever call to the disk fails, no answer that was shown as taken is missing. */
class FrailDiskTest {
  private static final Path FOLDER = Path.of("attempts");
  private static final int ANSWERS = 20;
  private final Quiz quiz = Sittings.exam(Sittings.choices(ANSWERS));

  /** A sitting of twenty answers: what was taken without a word, and what was told. */
  private record Sitting(List<JournalLine> taken, List<String> told, boolean safe) {}

  private Sitting hold(FrailDisk disk) {
    List<JournalLine> taken = new ArrayList<>();
    List<String> told = new ArrayList<>();
    try {
      Journal journal =
          new Attempts(FOLDER, new Random(1), disk).begin(quiz, "questions", Sittings.NOON);
      for (int i = 1; i <= ANSWERS; i++) {
        JournalLine line = Sittings.answered("q" + i, 1, "a boat");
        try {
          journal.keep(line, Sittings.after(i));
          taken.add(line);
        } catch (JournalException e) {
          told.add(e.getMessage());
        }
      }
      boolean safe = journal.isSafe();
      try {
        journal.close();
      } catch (JournalException e) {
        told.add(e.getMessage());
      }
      return new Sitting(taken, told, safe);
    } catch (JournalException e) {
      return new Sitting(taken, List.of(e.getMessage()), false);
    }
  }

  private static List<JournalLine> kept(FrailDisk disk) {
    return disk.afterPowerCut().entrySet().stream()
        .map(file -> JournalReader.read(file.getKey(), file.getValue()))
        .flatMap(reading -> reading.attempt().stream())
        .flatMap(attempt -> attempt.lines().stream())
        .toList();
  }

  @Test
  void aSoundDiskKeepsEveryAnswer() {
    FrailDisk disk = FrailDisk.sound();
    Sitting sitting = hold(disk);
    assertEquals(List.of(), sitting.told());
    assertEquals(ANSWERS, sitting.taken().size());
    assertEquals(sitting.taken(), kept(disk));
  }

  @Test
  void aCallThatFailsOnceIsMadeGoodByTheNextAnswer() {
    holdWithEveryFailure(n -> call -> call == n);
    for (int n = callsToBegin() + 1; n < callsOfASitting(); n++) {
      int failing = n;
      FrailDisk disk = new FrailDisk(call -> call == failing);
      hold(disk);
      assertEquals(ANSWERS, kept(disk).size(), "call " + n + " failed");
    }
  }

  private int callsToBegin() {
    FrailDisk disk = FrailDisk.sound();
    new Attempts(FOLDER, new Random(1), disk).begin(quiz, "questions", Sittings.NOON);
    return disk.calls();
  }

  private int callsOfASitting() {
    FrailDisk disk = FrailDisk.sound();
    hold(disk);
    return disk.calls();
  }

  @Test
  void aDiskThatFillsUpForGoodLosesNothingThatWasTaken() {
    holdWithEveryFailure(n -> call -> call >= n);
  }

  @Test
  void aDiskThatFailsNowAndThenLosesNothingThatWasTaken() {
    holdWithEveryFailure(n -> call -> call % 7 == n % 7 && call >= n);
  }

  private interface Failures {
    IntPredicate from(int call);
  }

  private void holdWithEveryFailure(Failures failures) {
    for (int n = 1; n <= callsOfASitting(); n++) {
      FrailDisk disk = new FrailDisk(failures.from(n));
      Sitting sitting = hold(disk);
      List<JournalLine> kept = kept(disk);
      assertTrue(kept.containsAll(sitting.taken()), "call " + n + " failed");
      assertEquals(kept.stream().distinct().toList(), kept, "twice there: call " + n + " failed");
      if (sitting.safe()) {
        assertEquals(ANSWERS, kept.size(), "said to be safe: call " + n + " failed");
      } else {
        assertFalse(sitting.told().isEmpty(), "not safe and nothing told: call " + n + " failed");
      }
    }
  }

  @Test
  void aJournalEndsWithAWholeLineWhicheverWriteFails() {
    for (int n = 1; n <= callsOfASitting(); n++) {
      int failing = n;
      FrailDisk full = new FrailDisk(call -> call == failing);
      try {
        Journal journal =
            new Attempts(FOLDER, new Random(1), full).begin(quiz, "questions", Sittings.NOON);
        for (int i = 1; i <= ANSWERS; i++) {
          journal.keep(Sittings.answered("q" + i, 1, "a boat"), Sittings.after(i));
        }
      } catch (JournalException e) {
        // The sitting is given up at the first failure, without another try.
      }
      full.now().forEach((file, bytes) -> assertWhole(bytes, failing));
    }
  }

  private static void assertWhole(byte[] journal, int failing) {
    boolean isWhole = journal.length == 0 || journal[journal.length - 1] == '\n';
    assertTrue(isWhole, "call " + failing + " failed");
  }

  @Test
  void whatIsToldSaysWhatIsSo() {
    int middle = (callsToBegin() + callsOfASitting()) / 2;
    assertEquals(
        List.of("Answers are not kept: attempts: no space left on device."),
        hold(new FrailDisk(call -> call == 1)).told());
    assertEquals(
        List.of(
            "Not on disk yet: the last entry of this sitting (no space left on device)."
                + " It will be tried again."),
        hold(new FrailDisk(call -> call == middle)).told());
    List<String> forGood = hold(new FrailDisk(call -> call >= middle)).told();
    assertEquals(
        "Not on disk yet: the last 2 entries of this sitting (no space left on device)."
            + " It will be tried again.",
        forGood.get(1));
    assertEquals(
        "The last "
            + (forGood.size() - 1)
            + " entries of this sitting could not be kept: no space left on device",
        forGood.get(forGood.size() - 1));
  }

  @Test
  void mendingNeverLosesTheOriginal() {
    Path file = FOLDER.resolve("a.jsonl");
    byte[] damaged = damaged();
    FrailDisk counting = FrailDisk.sound();
    counting.put(file, damaged);
    resume(counting, file);
    for (int n = 1; n <= counting.calls(); n++) {
      int failing = n;
      FrailDisk disk = new FrailDisk(call -> call == failing);
      disk.put(file, damaged);
      Optional<String> told = resume(disk, file);
      Map<Path, byte[]> left = disk.afterPowerCut();
      assertEquals(
          List.of(Sittings.answered("q1", 1, "a boat")),
          JournalReader.read(file, left.get(file)).attempt().orElseThrow().lines().stream()
              .filter(JournalLine.Answered.class::isInstance)
              .toList(),
          "call " + n + " failed");
      assertTrue(told.isPresent(), "nothing told: call " + n + " failed");
    }
  }

  private byte[] damaged() {
    FrailDisk disk = FrailDisk.sound();
    Journal journal =
        new Attempts(FOLDER, new Random(1), disk).begin(quiz, "questions", Sittings.NOON);
    journal.keep(Sittings.answered("q1", 1, "a boat"), Sittings.after(1));
    journal.keep(Sittings.answered("q2", 1, "a boat"), Sittings.after(2));
    journal.close();
    byte[] whole = disk.afterPowerCut().get(journal.file());
    return java.util.Arrays.copyOf(whole, whole.length - 10);
  }

  private static Optional<String> resume(FrailDisk disk, Path file) {
    Attempt attempt = JournalReader.read(file, disk.afterPowerCut().get(file)).attempt().get();
    try {
      return new Attempts(FOLDER, new Random(1), disk)
          .resume(attempt, Sittings.after(60)).told().stream().findFirst();
    } catch (JournalException e) {
      return Optional.of(e.getMessage());
    }
  }
}
