package readback.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import readback.attempt.Attempt;
import readback.attempt.Attempts;
import readback.attempt.History;
import readback.attempt.Journal;
import readback.attempt.JournalException;
import readback.attempt.Keeper;
import readback.quiz.Quiz;

/** The journal of the sitting that goes on, if one is kept. */
final class Records implements AutoCloseable {
  /** Where nothing is kept. */
  static final Records NONE = new Records(Optional.empty(), "");

  private final Optional<Attempts> attempts;
  private final String bank;
  private Optional<Journal> journal = Optional.empty();

  private Records(Optional<Attempts> attempts, String bank) {
    this.attempts = attempts;
    this.bank = bank;
  }

  /** Where the environment says, unless nothing is to be kept. */
  static Records of(Map<String, String> environment, boolean isKept, Path bank) {
    Optional<Path> folder = isKept ? Folders.attempts(environment) : Optional.empty();
    return new Records(folder.map(path -> new Attempts(path, new Random())), bank.toString());
  }

  /** Whether sittings are kept. */
  boolean areKept() {
    return attempts.isPresent();
  }

  History history() {
    return attempts.map(Attempts::history).orElse(History.NONE);
  }

  /**
   * Opens a new journal.
   *
   * @throws JournalException if that cannot be done; the quiz goes on without
   */
  void begin(Quiz quiz, Instant now) {
    close();
    journal = attempts.map(folder -> folder.begin(quiz, bank, now));
  }

  /**
   * Goes on with an earlier journal.
   *
   * @throws JournalException if there is something to tell of it
   */
  void resume(Attempt attempt, Instant now) {
    close();
    if (attempts.isEmpty()) {
      return;
    }
    Attempts.Reopened reopened = attempts.get().resume(attempt, now);
    journal = Optional.of(reopened.journal());
    if (!reopened.told().isEmpty()) {
      throw new JournalException(String.join(" ", reopened.told()));
    }
  }

  /** Where the lines of the sitting that was begun last go. */
  Keeper keeper(InstantSource clock) {
    return journal.map(open -> Keeper.in(open, clock)).orElse(Keeper.NONE);
  }

  /** Ends the journal; what it could not keep was told before. */
  @Override
  public void close() {
    Optional<Journal> open = journal;
    journal = Optional.empty();
    open.ifPresent(Journal::close);
  }
}
