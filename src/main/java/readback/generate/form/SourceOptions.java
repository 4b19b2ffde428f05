package readback.generate.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.fact.Claimed;
import readback.generate.fact.Stance;
import readback.generate.table.Gender;
import readback.generate.table.PartyMembers;

/** Picks the sources that stand as wrong options beside the one who says something. */
final class SourceOptions {
  private final Material material;
  private final PeopleOptions people;

  SourceOptions(Material material) {
    this.material = material;
    this.people = new PeopleOptions(material);
  }

  /**
   * People beside a person, countries beside a country, and other named sources where those fail.
   */
  Optional<List<String>> beside(Actor key, String text, Predicate<Actor> fit) {
    if (key.kind() == Actor.Kind.COUNTRY) {
      return likes(key, fit);
    }
    Predicate<Actor> free =
        fit.and(people.notRuledOutBy(text)).and(other -> !material.areTied(key, other));
    Optional<List<String>> persons = key.isPerson() ? people.beside(key, free) : Optional.empty();
    return persons.isPresent() ? persons : mixed(key, text, free);
  }

  /** Others of the same kind: countries beside a country, cities beside a city. */
  Optional<List<String>> likes(Actor key, Predicate<Actor> fit) {
    List<String> others =
        material.facts().cast().actors().stream()
            .filter(
                other ->
                    other.kind() == key.kind()
                        && other.what().equals(key.what())
                        && !other.equals(key))
            .filter(fit)
            .limit(PeopleOptions.MOST)
            .map(SourceOptions::shown)
            .toList();
    return others.size() < PeopleOptions.FEWEST ? Optional.empty() : Optional.of(others);
  }

  /** Named bodies beside a named body, groups beside a group: options of one kind. */
  private Optional<List<String>> mixed(Actor key, String text, Predicate<Actor> fit) {
    if (key.isPerson() || PeopleOptions.shown(text) != Gender.UNKNOWN) {
      return Optional.empty();
    }
    boolean group = key.kind() == Actor.Kind.GROUP;
    List<Actor> others = new ArrayList<>();
    for (Actor other : sources(key)) {
      boolean free =
          !other.equals(key)
              && (other.kind() == Actor.Kind.GROUP) == group
              && fit.test(other)
              && others.stream().noneMatch(one -> SameBody.mayBe(one, other))
              && !SameBody.mayBe(key, other)
              && Groups.mayStandBeside(key, other)
              && others.stream().allMatch(one -> Groups.mayStandBeside(one, other));
      if (free && others.size() < PeopleOptions.MOST) {
        others.add(other);
      }
    }
    List<String> names = others.stream().map(SourceOptions::shown).toList();
    return names.size() < PeopleOptions.FEWEST ? Optional.empty() : Optional.of(names);
  }

  /** Bodies and groups that speak, then named bodies that don't. */
  private Set<Actor> sources(Actor key) {
    Set<Actor> sources = new LinkedHashSet<>();
    material.of(Claimed.class).forEach(fact -> sources.add(fact.speaker()));
    material.of(Stance.class).forEach(fact -> sources.add(fact.speaker()));
    sources.removeIf(one -> one.isPerson() || one.kind() == Actor.Kind.COUNTRY || !isSource(one));
    material.facts().cast().actors().stream()
        .filter(one -> one.kind() == Actor.Kind.BODY)
        .filter(one -> one.name().startsWith("the ") == key.name().startsWith("the "))
        .forEach(sources::add);
    return sources;
  }

  /** Whether one may ask "who" and be answered by it: no "data", no "study", nothing long. */
  static boolean isSource(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP
        ? Groups.isTelling(actor)
        : actor.kind() != Actor.Kind.PLACE && !PartyMembers.areMeant(actor.name());
  }

  /** As an option: "The Korea Institute", "Kim Tae-woo". */
  static String shown(Actor actor) {
    return actor.name().startsWith("the ")
        ? "T" + actor.name().substring(1)
        : actor.name().substring(0, 1).toUpperCase(Locale.ROOT) + actor.name().substring(1);
  }
}
