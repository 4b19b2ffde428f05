package readback.generate.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.fact.Described;

/** Which roles tell one person from the others. */
final class RoleOptions {
  private static final int FEWEST_WORDS = 2;

  private final Material material;

  RoleOptions(Material material) {
    this.material = material;
  }

  /** Whether the role is told fully enough, and is nobody else's. */
  boolean isTelling(Described fact) {
    return Quotes.words(fact.role()) >= FEWEST_WORDS
        && !material.isReporter(fact.who())
        && !Material.names(fact.role(), fact.who())
        && material.of(Described.class).stream().noneMatch(other -> mayShare(fact, other));
  }

  /** Whether somebody else's role says as much, or nearly. */
  private static boolean mayShare(Described fact, Described other) {
    return !other.who().equals(fact.who()) && overlap(fact.role(), other.role());
  }

  static boolean overlap(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return a.containsAll(b) || b.containsAll(a);
  }

  private static Set<String> words(String role) {
    return new HashSet<>(List.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
  }

  /** The first telling role of a person, fullest first. */
  java.util.Optional<Described> best(Actor person) {
    return material.rolesOf(person).stream()
        .filter(this::isTelling)
        .max((a, b) -> Integer.compare(a.role().length(), b.role().length()));
  }
}
