package readback.generate.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.fact.Claimed;
import readback.generate.fact.Deed;
import readback.generate.fact.Described;
import readback.generate.fact.Stance;
import readback.generate.table.NewsVerbs;

/** Names that speak, act or employ somebody in the article, whatever kind of body they are. */
record Bodies(Set<Actor> acting) {
  static Bodies of(Material material) {
    Set<Actor> acting = new LinkedHashSet<>();
    material.of(Claimed.class).forEach(fact -> acting.add(fact.speaker()));
    material.of(Stance.class).forEach(fact -> acting.add(fact.speaker()));
    material.of(Deed.class).stream().filter(Bodies::isAct).forEach(fact -> acting.add(fact.who()));
    List<Actor> named = material.facts().cast().actors().stream().filter(Bodies::mayBe).toList();
    for (Described fact : material.of(Described.class)) {
      named.stream().filter(one -> Material.names(fact.role(), one)).forEach(acting::add);
    }
    acting.removeIf(one -> !mayBe(one));
    return new Bodies(acting);
  }

  /** What only somebody does; a law or an idea may be something, or change, as well. */
  static boolean isAct(Deed fact) {
    for (String word : fact.predicate().split(" ")) {
      boolean before = word.matches("has|have|had|will|would|is|are|was|were|been|\\p{Ll}+ly");
      if (!before) {
        return NewsVerbs.isForm(word);
      }
    }
    return false;
  }

  /** Whether the article shows it to be somebody; countries and cities always are. */
  boolean mayAct(Actor actor) {
    return !mayBe(actor) || acting.contains(actor);
  }

  private static boolean mayBe(Actor actor) {
    return actor.kind() == Actor.Kind.BODY || actor.kind() == Actor.Kind.OTHER;
  }

  /** Two or three others, none of which may be the same body or a part of it. */
  Optional<List<String>> beside(Actor key, Predicate<Actor> fit) {
    List<Actor> picked = new ArrayList<>();
    for (Actor other : acting) {
      boolean free =
          !other.equals(key)
              && fit.test(other)
              && !SameBody.mayBe(key, other)
              && picked.stream().noneMatch(one -> SameBody.mayBe(one, other));
      if (free && picked.size() < PeopleOptions.MOST) {
        picked.add(other);
      }
    }
    return acting.contains(key) && picked.size() >= PeopleOptions.FEWEST
        ? Optional.of(picked.stream().map(SourceOptions::shown).toList())
        : Optional.empty();
  }
}
