package readback.quiz;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import readback.item.Level;

/**
 * The sum of credits, in all and by level.
 *
 * @param credit from 0 to {@code of}
 * @param of the number of questions
 * @param levels the same for each level asked, in the order of {@link Level}
 */
public record Score(double credit, int of, Map<Level, Part> levels) {
  /** The score on one level. */
  public record Part(double credit, int of) {
    Part plus(double more) {
      return new Part(credit + more, of + 1);
    }
  }

  public Score {
    Map<Level, Part> ordered = new EnumMap<>(Level.class);
    ordered.putAll(levels);
    levels = Collections.unmodifiableMap(ordered);
  }

  public static Score of(List<Turn> turns) {
    Map<Level, Part> levels = new EnumMap<>(Level.class);
    double credit = 0;
    for (Turn turn : turns) {
      credit += turn.credit();
      levels.merge(
          turn.item().level(), new Part(turn.credit(), 1), (sum, one) -> sum.plus(one.credit()));
    }
    return new Score(credit, turns.size(), levels);
  }

  /** The share of credit earned, in whole per cent, rounded down so that 100 means all. */
  public int percent() {
    return of == 0 ? 0 : (int) Math.floor(100 * credit / of + 1e-9);
  }
}
