package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * Why something is so, in the article's own words.
 *
 * @param effect the clause that is explained, its first word as within a sentence
 * @param link the words between: "because", "in order to"
 * @param cause the reason or purpose
 */
public record Reasoned(Span evidence, String effect, String link, String cause, Optional<Actor> by)
    implements Fact {
  @Override
  public Optional<Actor> voice() {
    return by;
  }

  @Override
  public Status status() {
    return by.isPresent() ? Status.REPORTED : Status.ASSERTED;
  }

  @Override
  public String summary() {
    return effect + " <" + link + "> " + cause;
  }
}
