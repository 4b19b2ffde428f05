package readback.plain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import readback.attempt.History;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Score;
import readback.quiz.Wish;

/** What follows the result of a sitting, in lines. */
public final class Sequel {
  private Sequel() {}

  /**
   * How a sitting compares with those before it.
   *
   * @param before the history as it was when the sitting began
   * @return empty if it asked only what was missed, which is not like the others
   */
  public static Optional<String> compared(Quiz finished, History before) {
    if (finished.rules().mode() == Mode.MISSED) {
      return Optional.empty();
    }
    String article = finished.article().name();
    Optional<Score> last = before.lastScore(article);
    Optional<Score> best = before.bestScore(article);
    if (last.isEmpty() || best.isEmpty()) {
      return Optional.of("Your first sitting on this article.");
    }
    boolean isBest = finished.score().percent() > best.get().percent();
    return Optional.of(
        "Last time "
            + last.get().percent()
            + " percent, best "
            + best.get().percent()
            + " percent"
            + (isBest ? "; this is your best so far." : "."));
  }

  /**
   * Asks whether to take again what was missed.
   *
   * @return the sitting; empty if nothing was missed, or the reader has had enough
   */
  public static Optional<Quiz> again(Quiz finished, Instant now, Talk talk) {
    int missed = finished.missed().size();
    Optional<Quiz> again = missed == 0 ? Optional.empty() : Wish.again(finished, now);
    if (again.isEmpty()) {
      return Optional.empty();
    }
    talk.say("");
    String what = Outcome.counted(again.get().turns().size(), "question");
    while (true) {
      Optional<String> line = talk.ask("Take again what you missed, " + what + ", y or n");
      switch (line.map(typed -> typed.strip().toLowerCase(Locale.ROOT)).orElse("n")) {
        case "y", "yes":
          return again;
        case "n", "no", "q", "quit", "":
          return Optional.empty();
        default:
          talk.say("Type y to take it again, or n to leave.");
      }
    }
  }
}
