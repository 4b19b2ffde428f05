package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * A name within a sentence that can be understood alone.
 *
 * @param name as it stands there
 * @param before the sentence's words before the name
 * @param after the sentence's words after it
 */
public record Named(Span evidence, Actor who, String name, String before, String after)
    implements Fact {
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
    return before + "[" + name + "]" + after;
  }
}
