package readback.attempt;

import java.time.Duration;
import readback.item.Response;
import readback.quiz.Score;

/**
 * A line of a sitting's journal, below its head. The time it is kept at is added when it is
 * written.
 */
public sealed interface JournalLine {
  /** An answer, with the credit it earned then. */
  record Answered(String item, Response response, double credit) implements JournalLine {}

  /** A question passed over. */
  record Skipped(String item) implements JournalLine {}

  /** A reader's note to the author on a question. */
  record Flagged(String item, String note) implements JournalLine {}

  /** The last line: the sitting was finished. */
  record Summary(Score score, Duration spent) implements JournalLine {}
}
