package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/**
 * A clause and a circumstance that a word joins to it.
 *
 * @param link how they are joined
 * @param main what is so, fit to stand within a question; empty where only the circumstance is
 * @param circumstance how, why or on what condition, with its joining word
 * @param by the speaker, if it is reported
 */
public record Linked(Span evidence, Link link, String main, String circumstance, Optional<Actor> by)
    implements Fact {
  /** What the circumstance tells. */
  public enum Link {
    /** "by teaching children to read" */
    MEANS,
    /** "because of", "due to", "thanks to" */
    CAUSE,
    /** "if the lake bursts", "unless" */
    CONDITION,
    /** "when", "after", "before", "until", "once" */
    TIME
  }

  @Override
  public Optional<Actor> voice() {
    return by;
  }

  @Override
  public Status status() {
    return link == Link.CONDITION
        ? Status.HYPOTHETICAL
        : by.isPresent() ? Status.REPORTED : Status.ASSERTED;
  }

  @Override
  public String summary() {
    return main + " <" + link.name().toLowerCase(java.util.Locale.ROOT) + "> " + circumstance;
  }
}
