package readback.generate.find;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import readback.generate.cast.Actor;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * Names what "he", "it" and "they" stand for where they open a sentence. "It" and "they" go on with
 * the subject of the sentence before (centering: Grosz, Joshi and Weinstein, 1995), where that is a
 * name, or the only plural.
 */
final class Openers {
  private final Reading reading;

  Openers(Reading reading) {
    this.reading = reading;
  }

  Optional<Opener> at(Line line, int start) {
    Token token = line.at(start);
    if (Pronouns.isPersonal(token)) {
      return reading
          .pronouns()
          .of(token)
          .map(actor -> new Opener(actor.name(), Optional.of(actor)));
    }
    return switch (token.lower()) {
      case "it" -> opener(line, (before, one) -> isThing(one) && isOne(line, start));
      case "they" -> opener(line, Openers::isOnlyPlural);
      default -> Optional.empty();
    };
  }

  /** The subject of the line before, if it fits that line. */
  private Optional<Opener> opener(Line line, BiPredicate<Line, Subject> fit) {
    List<Line> lines = reading.prose().lines();
    int at = lines.indexOf(line) - 1;
    if (at < 0 || lines.get(at).paragraph() != line.paragraph() || lines.get(at).hasQuotation()) {
      return Optional.empty();
    }
    Line before = lines.get(at);
    return subject(before)
        .filter(one -> fit.test(before, one))
        .map(one -> new Opener(one.words(), one.actor()));
  }

  /** The subject, first or after what a comma sets apart: "For 14 years, SOHAY has ...". */
  private Optional<Subject> subject(Line line) {
    int start = ClauseOpening.of(line);
    Subjects subjects = new Subjects(reading);
    Optional<Subject> first = subjects.at(line, start);
    boolean adverbial = line.at(start).is(Tag.ADP) || line.at(start).is(Tag.VERB);
    int comma = start;
    while (adverbial && comma < line.end() && !line.at(comma).is(",")) {
      comma++;
    }
    return first.isEmpty() && comma > start ? subjects.at(line, comma + 1) : first;
  }

  private static boolean isThing(Subject one) {
    return one.actor()
        .map(Actor::kind)
        .filter(kind -> kind != Actor.Kind.PERSON && kind != Actor.Kind.GROUP)
        .isPresent();
  }

  /** "It is clear that" and "it took years to" stand for nothing. */
  private static boolean isOne(Line line, int start) {
    boolean empty =
        line.tokens().subList(start + 1, Math.min(line.size(), start + 7)).stream()
            .anyMatch(token -> token.lower().matches("that|to") && !token.is(Tag.ADP));
    return !empty && !line.at(start + 1).lower().matches("are|were|have|'s|’s");
  }

  private static boolean isOnlyPlural(Line before, Subject one) {
    boolean plural =
        one.words()
            .split(" (of|in|for|at|from|on|with) ")[0]
            .matches("(?s).*[^s]s|.*(people|children|men|women|police)");
    return one.actor().isEmpty()
        && plural
        && before.tokens().subList(one.verb(), before.end()).stream().noneMatch(Openers::isPlural);
  }

  private static boolean isPlural(Token token) {
    return (token.is(Tag.NOUN) || token.is(Tag.PROPN))
        && token.lower().matches(".*[^s]s|people|children|men|women|police");
  }
}
