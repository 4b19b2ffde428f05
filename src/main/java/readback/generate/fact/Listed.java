package readback.generate.fact;

import java.util.List;
import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * Three things or more that a sentence names side by side.
 *
 * @param members as they stand in the sentence
 * @param asked the one that may be asked for
 * @param before the sentence's words before it
 * @param after the sentence's words after it
 */
public record Listed(Span evidence, List<String> members, String asked, String before, String after)
    implements Fact {
  public Listed {
    members = List.copyOf(members);
  }

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
    return String.join(" + ", members);
  }
}
