package readback.screen.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.attempt.JournalLine;
import readback.quiz.Mode;

/**
 * How a reader stands with an article: whole per cents of finished sittings on more than what was
 * missed.
 *
 * @param last of the latest
 * @param sittings how many
 */
public record Standing(int last, int best, int sittings) {

  /** By article. */
  static Map<String, Standing> of(History history) {
    Map<String, Standing> standings = new HashMap<>();
    for (Attempt attempt : history.attempts()) {
      Optional<JournalLine.Summary> summary = attempt.summary();
      if (summary.isPresent() && attempt.rules().mode() != Mode.MISSED) {
        int percent = summary.get().score().percent();
        Standing later = standings.get(attempt.article());
        standings.put(
            attempt.article(),
            later == null
                ? new Standing(percent, percent, 1)
                : new Standing(later.last, Math.max(later.best, percent), later.sittings + 1));
      }
    }
    return standings;
  }

  /** The sitting last worked on of those that wait to be gone on with. */
  static Optional<Attempt> unfinished(History history) {
    Map<String, Attempt> latest = new HashMap<>();
    for (Attempt attempt : history.attempts()) {
      Attempt other = latest.get(attempt.article());
      boolean isBegun = !attempt.lines().isEmpty();
      if (isBegun && (other == null || attempt.last().isAfter(other.last()))) {
        latest.put(attempt.article(), attempt);
      }
    }
    Attempt waiting = null;
    for (Attempt attempt : latest.values()) {
      if (!attempt.isFinished() && (waiting == null || attempt.last().isAfter(waiting.last()))) {
        waiting = attempt;
      }
    }
    return Optional.ofNullable(waiting);
  }
}
