package readback.generate.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.generate.text.Line;

/**
 * Whom an article names, and where.
 *
 * @param actors in the order of their first mention
 * @param mentions by line, in order
 */
public record Cast(List<Actor> actors, Map<Line, List<Mention>> mentions) {
  public Cast {
    actors = List.copyOf(actors);
    mentions = Map.copyOf(mentions);
  }

  public List<Actor> people() {
    return actors.stream().filter(Actor::isPerson).toList();
  }

  public List<Mention> in(Line line) {
    return mentions.getOrDefault(line, List.of());
  }

  /** The mention that starts at a token, a title before the name included. */
  public Optional<Mention> startingAt(Line line, int token) {
    return in(line).stream()
        .filter(one -> one.title() == token || one.from() == token)
        .findFirst();
  }

  public Optional<Mention> endingAt(Line line, int token) {
    return in(line).stream().filter(one -> one.to() == token).findFirst();
  }
}
