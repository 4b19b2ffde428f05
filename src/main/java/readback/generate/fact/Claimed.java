package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * What somebody is reported to say, think, hope or fear, in the paper's words.
 *
 * @param verb the reporting verb as a question puts it: "says", "worries", "said"
 * @param manner the kind of reporting verb: speech, view, worry, hope, admission, news, promise
 * @param clause what follows "that", fit to stand alone, its first word as within a sentence
 * @param own whether a pronoun in the clause stands for the speaker
 */
public record Claimed(
    Span evidence, Actor speaker, String verb, String manner, String clause, boolean own)
    implements Fact {
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
    return speaker.name() + " " + verb + " that " + clause;
  }
}
