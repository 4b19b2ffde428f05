package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * When something happened or is to happen.
 *
 * @param clause what happened, without the date, its first word as within a sentence
 * @param when the date: "in 1986", "on Thursday"
 */
public record Timed(Span evidence, String clause, String when) implements Fact {
  @Override
  public Optional<Actor> voice() {
    return Optional.empty();
  }

  @Override
  public Status status() {
    return Status.ASSERTED;
  }

  @Override
  public String summary() {
    return clause + " <" + when + ">";
  }
}
