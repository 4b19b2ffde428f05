package readback.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import readback.item.Response;
import readback.quiz.Quiz;
import readback.quiz.Score;
import readback.quiz.Turn;

/**
 * A line of a sitting's journal, below its head. The time it is kept at is added when it is
 * written.
 */
public sealed interface JournalLine {
  <T> T accept(Visitor<T> visitor);

  /** An answer, with the credit it earned then. */
  record Answered(String item, Response response, double credit) implements JournalLine {
    /** The answer just given to the current question. */
    public static Answered to(Turn turn) {
      return new Answered(
          turn.item().identity(), turn.answer().orElseThrow().response(), turn.credit());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.answered(this);
    }
  }

  /** A question passed over. */
  record Skipped(String item) implements JournalLine {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.skipped(this);
    }
  }

  /** A reader's note to the author on a question. */
  record Flagged(String item, String note) implements JournalLine {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.flagged(this);
    }
  }

  /** Gone on with after a pause, when {@code spent} had been spent. */
  record Resumed(Duration spent) implements JournalLine {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.resumed(this);
    }
  }

  /**
   * The sitting was finished; only flags may follow.
   *
   * @param credits what each item earned, by identity, so that a history need read no more of the
   *     journal than its head and this
   */
  record Summary(Score score, Duration spent, Map<String, Double> credits) implements JournalLine {
    public Summary {
      credits = Collections.unmodifiableMap(new LinkedHashMap<>(credits));
    }

    public static Summary of(Quiz quiz, Instant now) {
      Map<String, Double> credits = new LinkedHashMap<>();
      quiz.turns().forEach(turn -> credits.put(turn.item().identity(), turn.credit()));
      return new Summary(quiz.score(), quiz.elapsed(now), credits);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.summary(this);
    }
  }

  /** One method a line. */
  interface Visitor<T> {
    T answered(Answered line);

    T skipped(Skipped line);

    T flagged(Flagged line);

    T resumed(Resumed line);

    T summary(Summary line);
  }
}
