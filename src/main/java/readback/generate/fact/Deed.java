package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What somebody did or does, in a whole clause of which they are the subject.
 *
 * @param by the speaker, if it is reported
 * @param when what opens the sentence and tells when, as it stands within one; empty if nothing
 *     does
 * @param predicate from the verb to the end of the clause, fit to stand alone after "who"
 */
public record Deed(
    Span evidence, Actor who, Optional<Actor> by, String when, String predicate, Status status)
    implements Fact {
  @Override
  public Optional<Actor> voice() {
    return by;
  }

  @Override
  public String summary() {
    return who.name() + " " + predicate + (when.isEmpty() ? "" : " " + when);
  }
}
