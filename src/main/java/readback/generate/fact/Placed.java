package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * Where something is or happens.
 *
 * @param before the sentence's words before the place's name
 * @param after the sentence's words after it
 */
public record Placed(Span evidence, Actor place, String before, String after) implements Fact {
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
    return before + "[" + place.name() + "]" + after;
  }
}
