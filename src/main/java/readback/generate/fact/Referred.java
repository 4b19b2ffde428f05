package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * Whom a pronoun that opens a sentence stands for.
 *
 * @param pronoun "He", "She" or a description: "The mayor"
 * @param sentence the sentence's words
 */
public record Referred(Span evidence, Actor who, String pronoun, String sentence) implements Fact {
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
    return pronoun + " = " + who.name();
  }
}
