package readback.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.article.Span;

/**
 * What an item of any kind has besides its key.
 *
 * @param id the author's name for it, unique in the bank
 * @param stem the question, or the beginning or blanked sentence to complete
 * @param evidence where the article proves the key, in the article's order as the author gave it
 * @param rationale why the key is right, in the author's words
 * @param draft written by a program and not yet reviewed by a person
 * @param allow warnings silenced by the author: rule to reason
 */
public record About(
    Optional<String> id,
    Level level,
    String stem,
    List<Span> evidence,
    Optional<String> rationale,
    boolean draft,
    Map<String, String> allow) {

  public About {
    evidence = List.copyOf(evidence);
    allow = Map.copyOf(allow);
  }

  /** An item of the given level and stem, with nothing else said of it. */
  public static About of(Level level, String stem) {
    return new About(Optional.empty(), level, stem, List.of(), Optional.empty(), false, Map.of());
  }
}
