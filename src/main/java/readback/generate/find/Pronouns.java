package readback.generate.find;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.cast.Cast;
import readback.generate.cast.Mention;
import readback.generate.table.Gender;
import readback.generate.text.Line;
import readback.generate.text.Prose;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * For whom "he" and "she" stand: the one person of fitting gender in the nearest sentence before
 * that has any. Where two would fit, or a person without a name stands between, for nobody.
 */
final class Pronouns {
  private static final int FARTHEST_LINES = 3;

  private final Prose prose;
  private final Cast cast;
  private final Map<Token, Actor> known = new HashMap<>();
  private final Map<Actor, Gender> learned = new HashMap<>();

  private Pronouns(Prose prose, Cast cast) {
    this.prose = prose;
    this.cast = cast;
  }

  /** Before any is understood. */
  static Pronouns none(Prose prose, Cast cast) {
    return new Pronouns(prose, cast);
  }

  static Pronouns in(Prose prose, Cast cast) {
    Pronouns pronouns = new Pronouns(prose, cast);
    for (int i = 0; i < prose.lines().size(); i++) {
      pronouns.read(i);
    }
    return pronouns;
  }

  Optional<Actor> of(Token pronoun) {
    return Optional.ofNullable(known.get(pronoun));
  }

  /** The gender of a person, as names, titles and pronouns tell. */
  Gender gender(Actor person) {
    return person.gender().or(learned.getOrDefault(person, Gender.UNKNOWN));
  }

  static boolean isPersonal(Token token) {
    String word = token.lower();
    return word.equals("he") || word.equals("she");
  }

  private void read(int number) {
    Line line = prose.lines().get(number);
    for (int i = 0; i < line.size(); i++) {
      Token token = line.at(i);
      if (isPersonal(token)) {
        Gender gender = token.lower().equals("he") ? Gender.MALE : Gender.FEMALE;
        antecedent(number, i, gender).ifPresent(person -> settle(token, person, gender));
      }
    }
  }

  private void settle(Token token, Actor person, Gender gender) {
    known.put(token, person);
    learned.putIfAbsent(person, gender);
  }

  private Optional<Actor> antecedent(int number, int at, Gender gender) {
    Line line = prose.lines().get(number);
    if (isAhead(line, at)) {
      return Optional.empty();
    }
    Set<Actor> here = fitting(line, 0, at, gender);
    if (!here.isEmpty() || UnnamedPeople.standIn(cast, line, at)) {
      return here.size() == 1 && !UnnamedPeople.standIn(cast, line, at)
          ? Optional.of(here.iterator().next())
          : Optional.empty();
    }
    for (int back = 1; back <= FARTHEST_LINES && number - back >= 0; back++) {
      Line before = prose.lines().get(number - back);
      if (line.paragraph() - before.paragraph() > 1) {
        return Optional.empty();
      }
      Set<Actor> people = fitting(before, 0, before.size(), gender);
      people.addAll(quoted(before, gender));
      if (UnnamedPeople.standIn(cast, before, before.size()) || people.size() > 1) {
        return Optional.empty();
      }
      if (people.size() == 1) {
        return Optional.of(people.iterator().next());
      }
      // A name's usual gender may not be its bearer's: never look past a person.
      if (!fitting(before, 0, before.size(), Gender.UNKNOWN).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "When he became leader, Cameron said": the name may follow the pronoun. */
  private boolean isAhead(Line line, int at) {
    boolean opens =
        line.at(0).is(Tag.SCONJ)
            || line.at(0)
                .lower()
                .matches(
                    "when|while|after|before|as|although|though|since|once|if|because|until|by|in|for|despite");
    int comma = at;
    while (comma < line.size() && !line.at(comma).is(",")) {
      comma++;
    }
    int from = comma;
    boolean early = line.tokens().subList(0, at).stream().noneMatch(t -> t.is(","));
    return opens
        && early
        && cast.in(line).stream().anyMatch(one -> one.actor().isPerson() && one.from() > from);
  }

  private Set<Actor> fitting(Line line, int from, int to, Gender gender) {
    Set<Actor> people = new LinkedHashSet<>();
    Set<Actor> described = new LinkedHashSet<>();
    for (Mention mention : cast.in(line)) {
      Actor actor = mention.actor();
      boolean within = mention.from() >= from && mention.to() <= to;
      if (within && actor.isPerson() && gender(actor).fits(gender)) {
        (line.at(mention.from()).isCapitalised() ? people : described).add(actor);
      }
    }
    // "Marques accused the minister": she that follows is Marques, though the minister is one too.
    people.addAll(people.isEmpty() ? described : Set.of());
    for (int i = from; i < to; i++) {
      Actor actor = known.get(line.at(i));
      if (actor != null && gender(actor).fits(gender)) {
        people.add(actor);
      }
    }
    return people;
  }

  /** Those whom a speaker names: "He" after it may be one of them as well. */
  private Set<Actor> quoted(Line line, Gender gender) {
    Set<Actor> people = new LinkedHashSet<>();
    for (Token token : line.tokens()) {
      cast.people().stream()
          .filter(one -> gender(one).fits(gender) && isNamed(one, token))
          .forEach(people::add);
    }
    return people;
  }

  private boolean isNamed(Actor person, Token token) {
    return token.is(Tag.QUOTE)
        && List.of(prose.words(token.span()).split("[^\\p{L}-]+")).contains(person.core());
  }

  /** Whether nobody else whom the pronoun might stand for is named before it in its line. */
  boolean isOnlyOne(Line line, Token pronoun, Actor person, Gender gender) {
    int at = line.indexAt(pronoun.span().start());
    return fitting(line, 0, at, gender).stream().allMatch(person::equals)
        && !UnnamedPeople.standIn(cast, line, at);
  }
}
