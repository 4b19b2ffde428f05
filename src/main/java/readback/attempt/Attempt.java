package readback.attempt;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import readback.quiz.Rules;

/**
 * A sitting as its journal tells it.
 *
 * @param file its journal
 * @param begun when it began
 * @param article the article's file name
 * @param asked the questions in the order asked
 * @param lines what happened, in order
 * @param spent the time between the first and the last line
 */
public record Attempt(
    Path file,
    Instant begun,
    String article,
    Rules rules,
    List<Asked> asked,
    List<JournalLine> lines,
    Duration spent) {

  /** A question as it was put: the item's identity, and the texts on its sheet. */
  public record Asked(String item, List<String> texts) {}

  /** The summary, if the sitting was finished. */
  public Optional<JournalLine.Summary> summary() {
    return lines.stream()
        .filter(JournalLine.Summary.class::isInstance)
        .map(JournalLine.Summary.class::cast)
        .reduce((first, last) -> last);
  }

  public boolean isFinished() {
    return summary().isPresent();
  }
}
