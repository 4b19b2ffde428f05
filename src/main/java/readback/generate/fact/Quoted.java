package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What somebody said in so many words.
 *
 * @param words without quotation marks, a whole sentence or more
 * @param verb how it was said, as a question puts it: "says", "said"
 */
public record Quoted(Span evidence, Actor speaker, String words, String verb) implements Fact {
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
    return speaker.name() + " " + verb + ": " + words;
  }
}
