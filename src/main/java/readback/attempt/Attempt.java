package readback.attempt;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.quiz.Rules;

/**
 * A sitting as its journal tells it.
 *
 * @param file its journal
 * @param begun when it began
 * @param last when its last line was written
 * @param article the article's file name
 * @param asked the questions in the order asked; a history leaves them out of finished sittings
 * @param lines what happened, in order; of finished sittings a history has only the summary
 * @param spent the time from the first line to the last, pauses left out
 */
public record Attempt(
    Path file,
    Instant begun,
    Instant last,
    String article,
    Rules rules,
    List<Asked> asked,
    List<JournalLine> lines,
    Duration spent) {

  /** A question as it was put: the item's identity, and the texts on its sheet. */
  public record Asked(String item, List<String> texts) {
    public Asked {
      texts = List.copyOf(texts);
    }
  }

  public Attempt {
    asked = List.copyOf(asked);
    lines = List.copyOf(lines);
    spent = spent.isNegative() ? Duration.ZERO : spent;
  }

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

  /** How many of the questions are answered. */
  public int answered() {
    return (int)
        lines.stream()
            .filter(JournalLine.Answered.class::isInstance)
            .map(line -> ((JournalLine.Answered) line).item())
            .distinct()
            .count();
  }

  /**
   * What became of the items: identity to credit. Passed over is 0, and so is all that a finished
   * sitting left open.
   */
  Map<String, Double> credits() {
    if (lines.size() == 1 && lines.get(0) instanceof JournalLine.Summary summary) {
      return summary.credits();
    }
    Map<String, Double> credits = new LinkedHashMap<>();
    for (JournalLine line : lines) {
      if (line instanceof JournalLine.Answered answered) {
        credits.put(answered.item(), answered.credit());
      } else if (line instanceof JournalLine.Skipped skipped) {
        credits.putIfAbsent(skipped.item(), 0.0);
      }
    }
    summary().ifPresent(summary -> credits.putAll(summary.credits()));
    return credits;
  }
}
