package readback.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import readback.attempt.Attempt;
import readback.attempt.Attempts;
import readback.attempt.History;
import readback.attempt.Journal;
import readback.attempt.JournalException;
import readback.attempt.Keeper;
import readback.quiz.Quiz;
import readback.text.Visible;

/** The journal of the sitting that goes on, if one is kept. */
final class Records implements AutoCloseable {
  /** Where nothing is kept. */
  static final Records NONE = new Records(Optional.empty(), "", History.NONE);

  private static final History HOMELESS =
      new History(
          List.of(),
          Map.of(),
          List.of("Answers are not kept: neither HOME nor XDG_STATE_HOME names a folder."));

  private final Optional<Attempts> attempts;

  /** What is known where nothing is kept. */
  private final History none;

  private final String bank;
  private Optional<Journal> journal = Optional.empty();

  private Records(Optional<Attempts> attempts, String bank, History none) {
    this.attempts = attempts;
    this.bank = bank;
    this.none = none;
  }

  /** Where the environment says, unless nothing is to be kept. */
  static Records of(Map<String, String> environment, boolean isKept, Path bank) {
    Optional<Path> folder = isKept ? Folders.attempts(environment) : Optional.empty();
    return new Records(
        folder.isPresent()
            ? Optional.of(new Attempts(folder.get(), new Random()))
            : Optional.empty(),
        bank.toString(),
        isKept ? HOMELESS : History.NONE);
  }

  /** Whether sittings are kept. */
  boolean areKept() {
    return attempts.isPresent();
  }

  History history() {
    return attempts.map(Attempts::history).orElse(none);
  }

  /**
   * Opens a new journal.
   *
   * @throws JournalException if that cannot be done; the quiz goes on without
   */
  void begin(Quiz quiz, Instant now) {
    Optional<String> lost = end();
    journal = attempts.map(folder -> folder.begin(quiz, bank, now));
    tell(lost);
  }

  /**
   * Goes on with an earlier journal.
   *
   * @throws JournalException if there is something to tell of it
   */
  void resume(Attempt attempt, Instant now) {
    Optional<String> lost = end();
    if (attempts.isPresent()) {
      Attempts.Reopened reopened = attempts.get().resume(attempt, now);
      journal = Optional.of(reopened.journal());
      lost = Stream.concat(lost.stream(), reopened.told().stream()).reduce((a, b) -> a + " " + b);
    }
    tell(lost);
  }

  /** Where the lines of the sitting that was begun last go. */
  Keeper keeper(InstantSource clock) {
    return journal.map(open -> Keeper.in(open, clock)).orElse(Keeper.NONE);
  }

  private static void tell(Optional<String> line) {
    if (line.isPresent()) {
      throw new JournalException(line.get());
    }
  }

  /** Ends the journal, and says on standard error what it could not keep. */
  @Override
  public void close() {
    end().ifPresent(line -> System.err.println(Visible.line(line)));
  }

  private Optional<String> end() {
    Optional<Journal> open = journal;
    journal = Optional.empty();
    try {
      open.ifPresent(Journal::close);
      return Optional.empty();
    } catch (JournalException e) {
      return Optional.of(e.getMessage());
    }
  }
}
