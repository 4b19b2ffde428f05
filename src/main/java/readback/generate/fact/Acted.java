package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * Who does what to what, and in what circumstances.
 *
 * @param subject who or what, as it stands within a sentence
 * @param verb the verb with its auxiliaries
 * @param object whom or what
 * @param person whether the object is a person
 * @param rest the circumstances
 * @param by the speaker, if it is reported
 */
public record Acted(
    Span evidence,
    String subject,
    String verb,
    String object,
    boolean person,
    String rest,
    Optional<Actor> by)
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
    return subject + " | " + verb + " | " + object + " | " + rest;
  }
}
