package readback.generate.fact;

import java.util.Optional;
import readback.article.Span;
import readback.generate.cast.Actor;

/** Something that an article says. */
public sealed interface Fact
    permits Described,
        Quoted,
        Claimed,
        Stance,
        Referred,
        Deed,
        Counted,
        Worded,
        Reasoned,
        Intended,
        Stated,
        Linked,
        Named,
        Defined {

  /** The words of the article that say so: a sentence, or a part of one. */
  Span evidence();

  /** Who vouches for it; empty for the paper itself. */
  Optional<Actor> voice();

  Status status();

  /** The fact in a line, for an author. */
  String summary();

  /** The kind's name in listings and ids: "quoted". */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
