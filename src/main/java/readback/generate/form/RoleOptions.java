package readback.generate.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.fact.Described;
import readback.generate.table.Offices;

/** Which roles tell one person from the others. */
final class RoleOptions {
  private static final int FEWEST_WORDS = 2;

  private final Material material;

  /** Each role's words, since every role is held against all others. */
  private final Map<String, Set<String>> words = new HashMap<>();

  RoleOptions(Material material) {
    this.material = material;
  }

  /** Whether the role is told fully enough, and is nobody else's. */
  boolean isTelling(Described fact) {
    return Quotes.words(fact.role()) >= FEWEST_WORDS
        && !Offices.isBare(fact.role())
        && !material.isReporter(fact.who())
        && !Material.names(fact.role(), fact.who())
        && material.of(Described.class).stream().noneMatch(other -> mayShare(fact, other));
  }

  /** Whether another role of the same person tells as much and more. */
  boolean saysLess(Described fact) {
    return material.rolesOf(fact.who()).stream()
        .anyMatch(
            other ->
                other.role().length() > fact.role().length() && overlap(other.role(), fact.role()));
  }

  /** Whether somebody else's role says as much, or nearly. */
  private boolean mayShare(Described fact, Described other) {
    return !other.who().equals(fact.who())
        && overlap(
            words.computeIfAbsent(fact.role(), RoleOptions::words),
            words.computeIfAbsent(other.role(), RoleOptions::words));
  }

  static boolean overlap(String one, String other) {
    return overlap(words(one), words(other));
  }

  private static boolean overlap(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
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
