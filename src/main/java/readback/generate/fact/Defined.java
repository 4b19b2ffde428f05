package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What something is, as the article explains it.
 *
 * @param term as it stands within a sentence, without article
 * @param meaning what it is, with its article: "a soil of moss that has been dead for ages"
 */
public record Defined(Span evidence, String term, String meaning) implements Fact {
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
    return term + " := " + meaning;
  }
}
