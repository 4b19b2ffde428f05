package readback.generate.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Claimed;
import readback.generate.fact.Deed;
import readback.generate.fact.Described;
import readback.generate.fact.Fact;
import readback.generate.fact.Facts;
import readback.generate.fact.Quoted;
import readback.generate.table.Countries;
import readback.generate.table.Gender;

/** What forms are made of: the facts, and the people who may stand as options. */
public record Material(Facts facts) {

  <T extends Fact> List<T> of(Class<T> kind) {
    return facts.of(kind);
  }

  boolean isReporter(Actor person) {
    return facts.article().byline().filter(byline -> byline.names(person.name())).isPresent();
  }

  Gender gender(Actor person) {
    return facts.cast().gender(person);
  }

  /** How often the article names somebody or something. */
  long mentions(Actor actor) {
    return facts.cast().mentions().values().stream()
        .flatMap(List::stream)
        .filter(mention -> mention.actor().equals(actor))
        .count();
  }

  /**
   * People other than one of whom more is told than a name: those who speak first, then those with
   * a role, those who do something, and the reporter last.
   */
  List<Actor> othersThan(Actor one) {
    Set<Actor> people = new LinkedHashSet<>();
    of(Quoted.class).forEach(fact -> people.add(fact.speaker()));
    of(Claimed.class).forEach(fact -> people.add(fact.speaker()));
    of(Described.class).forEach(fact -> people.add(fact.who()));
    of(Deed.class).forEach(fact -> people.add(fact.who()));
    facts.cast().people().stream().filter(this::isReporter).forEach(people::add);
    List<Actor> others = new ArrayList<>(people);
    others.removeIf(actor -> !actor.isPerson() || actor.equals(one));
    others.sort((a, b) -> Boolean.compare(isReporter(a), isReporter(b)));
    return others;
  }

  /** Whether an article speaks of a person as often as of all others together. */
  boolean isMain(Actor person) {
    List<Actor> people =
        facts.cast().mentions().values().stream()
            .flatMap(List::stream)
            .map(Mention::actor)
            .filter(Actor::isPerson)
            .toList();
    return 2 * people.stream().filter(person::equals).count() >= people.size();
  }

  /** The names in a text that would give a person away. */
  static boolean names(String text, Actor actor) {
    if (actor.kind() == Actor.Kind.COUNTRY) {
      return countries(text).contains(actor.name().replaceFirst("^the ", ""));
    }
    if (!actor.isPerson()) {
      return text.contains(actor.name().replaceFirst("^the ", ""));
    }
    for (String part : actor.name().split(" ")) {
      if (part.length() > 2 && !part.equals("the") && hasWord(text, part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  List<Described> rolesOf(Actor person) {
    return of(Described.class).stream().filter(fact -> fact.who().equals(person)).toList();
  }

  /** Whether one speaks for the other: a spokesman and his ministry. */
  boolean areTied(Actor one, Actor other) {
    return speaksFor(one, other) || speaksFor(other, one);
  }

  /** The countries that a text names, by their own name, their people's or their capital's. */
  private static Set<String> countries(String text) {
    Set<String> found = new LinkedHashSet<>();
    String[] words = text.replaceAll("['’]s\\b", "").split("[^\\p{L}.]+");
    for (int i = 0; i < words.length; i++) {
      for (String name :
          i + 1 < words.length
              ? List.of(words[i], words[i] + " " + words[i + 1])
              : List.of(words[i])) {
        Countries.named(name)
            .or(() -> Countries.demonym(name))
            .or(() -> Countries.capital(name))
            .map(Countries.Country::name)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a country in somebody's role does not rule another out, as far as roles tell. */
  boolean isOfSameCountry(Described one, Actor other) {
    Set<String> here = countries(one.role());
    return here.isEmpty()
        || rolesOf(other).stream()
            .anyMatch(role -> countries(role.role()).stream().anyMatch(here::contains));
  }

  private boolean speaksFor(Actor person, Actor body) {
    Set<String> states = countries(body.name());
    boolean same =
        rolesOf(person).stream()
            .anyMatch(role -> countries(role.role()).stream().anyMatch(states::contains));
    String initials = body.name().replaceAll("[^\\p{Lu}]", "");
    boolean shortened =
        initials.length() > 1
            && rolesOf(person).stream().anyMatch(role -> hasWord(role.role(), initials));
    return same || shortened || rolesOf(person).stream().anyMatch(role -> names(role.role(), body));
  }
}
