package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What is said of somebody or something, in a sentence that can be understood alone.
 *
 * @param subject of whom or what, its first word as within a sentence
 * @param predicate the rest, from the verb on
 * @param contrary the predicate so changed that it is surely false, where one word can do it
 * @param by the speaker, if it is reported
 */
public record Stated(
    Span evidence, String subject, String predicate, Optional<String> contrary, Optional<Actor> by)
    implements Fact {
  @Override
  public Optional<Actor> voice() {
    return by;
  }

  @Override
  public Status status() {
    return by.isPresent()
        ? Status.REPORTED
        : predicate.startsWith("will ") ? Status.PLANNED : Status.ASSERTED;
  }

  @Override
  public String summary() {
    return subject + " | " + predicate;
  }
}
