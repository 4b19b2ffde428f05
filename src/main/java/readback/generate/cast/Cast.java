package readback.generate.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import readback.generate.table.Gender;
import readback.generate.text.Line;

/**
 * Whom an article names, and where.
 *
 * @param actors in the order of their first mention
 * @param mentions by line, in order
 * @param genders of people, where more is known than their names tell
 */
public record Cast(
    List<Actor> actors, Map<Line, List<Mention>> mentions, Map<Actor, Gender> genders) {
  public Cast {
    actors = List.copyOf(actors);
    mentions = Map.copyOf(mentions);
    genders = Map.copyOf(genders);
  }

  public List<Actor> people() {
    return actors.stream().filter(Actor::isPerson).toList();
  }

  /** The same cast, what is known of each person's gender asked of a function. */
  public Gender gender(Actor person) {
    return genders.getOrDefault(person, person.gender());
  }

  public Cast withGenders(Function<Actor, Gender> known) {
    Map<Actor, Gender> learned = new HashMap<>();
    people().forEach(person -> learned.put(person, known.apply(person)));
    return new Cast(actors, mentions, learned);
  }

  public List<Mention> in(Line line) {
    return mentions.getOrDefault(line, List.of());
  }

  /** The mention that starts at a token, a title before the name included. */
  public Optional<Mention> startingAt(Line line, int token) {
    return in(line).stream().filter(one -> one.title() == token || one.from() == token).findFirst();
  }

  public Optional<Mention> endingAt(Line line, int token) {
    return in(line).stream().filter(one -> one.to() == token).findFirst();
  }
}
