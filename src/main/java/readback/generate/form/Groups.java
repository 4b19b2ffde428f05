package readback.generate.form;

import java.util.Locale;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.fact.Described;
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

  /** Whether neither may be a part of the other: no researcher beside "researchers". */
  static boolean mayStandBeside(Actor one, Actor other, Material material) {
    Optional<String> mine = family(one);
    Optional<String> theirs = family(other);
    if (mine.isPresent() && theirs.isPresent()) {
      return !mine.equals(theirs);
    }
    if (mine.isEmpty() && theirs.isEmpty()) {
      return true;
    }
    Actor group = mine.isPresent() ? one : other;
    Actor named = mine.isPresent() ? other : one;
    return named.isPerson() ? isSurelyNone(named, group, material) : !isState(group);
  }

  /** A person whose work is told, and is another. */
  private static boolean isSurelyNone(Actor person, Actor group, Material material) {
    for (Described role : material.rolesOf(person)) {
      for (String word : role.role().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        Optional<String> family = GroupHeads.family(word).or(() -> GroupHeads.family(word + "s"));
        if (family.isPresent() && family.equals(family(group)) || word.equals("ministry")) {
          return false;
        }
      }
    }
    return !material.rolesOf(person).isEmpty();
  }

  private static boolean isState(Actor group) {
    return family(group).filter("state"::equals).isPresent();
  }

  private static Optional<String> family(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP ? GroupHeads.family(head(actor)) : Optional.empty();
  }

  private static String head(Actor group) {
    return group.name().substring(group.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
