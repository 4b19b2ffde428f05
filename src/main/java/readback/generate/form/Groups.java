package readback.generate.form;

import java.util.Locale;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.table.GroupHeads;

/** Speakers without a name: which of them a question may ask for, and beside whom. */
final class Groups {
  private static final int MOST_WORDS = 4;

  private Groups() {}

  /** "aid groups", "police", "the government"; no "the authors", which asks for more to be told. */
  static boolean isTelling(Actor group) {
    String name = group.name();
    boolean vague =
        name.matches(
            "(?i)(some|many|most|others|these|those|such|other|his|her|its|their|both|several|another|a|an|one)\\b.*");
    boolean definite = name.matches("(?i)the\\b.*|.*['’]s?\\b.*");
    boolean known = head(group).matches("government|police|researchers|scientists|authorities");
    return family(group).isPresent()
        && Quotes.words(name) <= MOST_WORDS
        && !vague
        && (!definite || known)
        && !name.matches(".*\\b(of|at|in|from|for)\\b.*");
  }

  /** Whether neither may be a part of the other: no "experts" beside "researchers". */
  static boolean mayStandBeside(Actor one, Actor other) {
    Optional<String> mine = family(one);
    return mine.isEmpty() || !mine.equals(family(other));
  }

  private static Optional<String> family(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP ? GroupHeads.family(head(actor)) : Optional.empty();
  }

  private static String head(Actor group) {
    return group.name().substring(group.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
