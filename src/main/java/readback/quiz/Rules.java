package readback.quiz;

import java.time.Duration;
import java.util.Optional;

/**
 * The rules of a sitting.
 *
 * @param closedBook whether the article is out of sight while questions are asked
 * @param limit the time allowed, if it is limited
 * @param seed what drew the questions and shuffled their options
 */
public record Rules(Mode mode, boolean closedBook, Optional<Duration> limit, long seed) {
  public static Rules practice(long seed) {
    return new Rules(Mode.PRACTICE, false, Optional.empty(), seed);
  }
}
