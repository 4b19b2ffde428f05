package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What somebody means, agrees, refuses or tries to do.
 *
 * @param subject who, as a question names them
 * @param by the speaker, if it is reported
 * @param verb the verb with its auxiliaries, as it stands: "has agreed"
 * @param deed the infinitive without "to", and all that belongs to it
 */
public record Intended(Span evidence, String subject, Optional<Actor> by, String verb, String deed)
    implements Fact {
  @Override
  public Optional<Actor> voice() {
    return by;
  }

  @Override
  public Status status() {
    return verb.matches("(?s).*(refus|declin|fail).*") ? Status.NEGATED : Status.PLANNED;
  }

  @Override
  public String summary() {
    return subject + " " + verb + " to " + deed;
  }
}
