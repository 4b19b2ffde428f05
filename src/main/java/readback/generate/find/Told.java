package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Actor;

/**
 * A clause that tells something, and who vouches for it.
 *
 * @param by the speaker; empty for the paper itself
 */
record Told(Clause clause, Optional<Actor> by) {
  int from() {
    return clause.from();
  }
}
