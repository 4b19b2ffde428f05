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
import readback.generate.table.Gender;

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

  /** Named bodies that speak in the article, groups, and people. */
  private Optional<List<String>> mixed(Actor key, String text, Predicate<Actor> fit) {
    if (PeopleOptions.shown(text) != Gender.UNKNOWN) {
      return Optional.empty();
    }
    Set<Actor> sources = new LinkedHashSet<>();
    for (Claimed fact : material.of(Claimed.class)) {
      if (!fact.speaker().isPerson() && isSource(fact.speaker())) {
        sources.add(fact.speaker());
      }
    }
    Set<Actor> all = new LinkedHashSet<>(sources);
    material.othersThan(key).stream().filter(one -> !material.isReporter(one)).forEach(all::add);
    List<Actor> others = new ArrayList<>();
    for (Actor other : all) {
      boolean free =
          !other.equals(key)
              && fit.test(other)
              && !SameBody.mayBe(key, other)
              && others.stream().noneMatch(one -> SameBody.mayBe(one, other))
              && Groups.mayStandBeside(key, other, material)
              && others.stream().allMatch(one -> Groups.mayStandBeside(one, other, material));
      if (free && others.size() < PeopleOptions.MOST) {
        others.add(other);
      }
    }
    List<String> names = others.stream().map(SourceOptions::shown).toList();
    return names.size() < PeopleOptions.FEWEST ? Optional.empty() : Optional.of(names);
  }

  /** Whether one may ask "who" and be answered by it: no "data", no "study", nothing long. */
  static boolean isSource(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP
        ? Groups.isTelling(actor)
        : actor.kind() != Actor.Kind.PLACE;
  }

  /** As an option: "The Korea Institute", "Kim Tae-woo". */
  static String shown(Actor actor) {
    return actor.name().startsWith("the ")
        ? "T" + actor.name().substring(1)
        : actor.name().substring(0, 1).toUpperCase(Locale.ROOT) + actor.name().substring(1);
  }
}
