package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * A word that means one thing only.
 *
 * @param word as it stands in the article
 * @param lemma its dictionary form
 * @param paragraph where it stands, from 1
 * @param gloss what it means
 */
public record Worded(Span evidence, String word, String lemma, int paragraph, String gloss)
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
    return word + " = " + gloss;
  }
}
