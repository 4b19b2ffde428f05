package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What a person is: work, office or standing.
 *
 * @param role as the article words it, without leading article: "chief U.S. envoy"
 * @param past whether it is over: "former president"
 * @param titled whether it is a title before the name
 */
public record Described(Span evidence, Actor who, String role, boolean past, boolean titled)
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
    return who.name() + " = " + role;
  }
}
