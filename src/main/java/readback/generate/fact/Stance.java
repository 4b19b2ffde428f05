package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What somebody urges, praises, rejects or promises, told without "that".
 *
 * @param predicate from the verb to the end of the clause, fit to stand after "who"
 */
public record Stance(Span evidence, Actor speaker, String predicate) implements Fact {
  @Override
  public Optional<Actor> voice() {
    return Optional.of(speaker);
  }

  @Override
  public Status status() {
    return Status.REPORTED;
  }

  @Override
  public String summary() {
    return speaker.name() + " " + predicate;
  }
}
