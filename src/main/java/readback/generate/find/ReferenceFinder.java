package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Fact;
import readback.generate.fact.Referred;
import readback.generate.table.CompanyWords;
import readback.generate.text.Line;

/**
 * Sentences that open with "He", "The mayor", "It" or "In May the firm", and for whom it stands.
 */
final class ReferenceFinder {
  private ReferenceFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        pronoun(reading, line)
            .or(() -> definite(reading, line))
            .or(() -> body(reading, line))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Fact> pronoun(Reading reading, Line line) {
    int from = pastTime(line);
    boolean opens = Pronouns.isPersonal(line.at(from));
    boolean alone = reading.cast().in(line).stream().noneMatch(one -> one.actor().isPerson());
    boolean hangs = Pointing.outside(new Clause(line, from, line.end()), true);
    return opens && alone && !hangs
        ? reading
            .pronouns()
            .of(line.at(from))
            .map(who -> referred(reading, line, who, from, from + 1))
        : Optional.empty();
  }

  /** Past "In Ohio on Monday," where the line begins so. */
  private static int pastTime(Line line) {
    Clause when = TimeOpening.at(line, 0);
    return line.at(when.to()).is(",") ? when.to() + 1 : when.to();
  }

  /** "The illustrator", where only one person of the article is one. */
  private static Optional<Fact> definite(Reading reading, Line line) {
    if (!line.at(0).is("The")) {
      return Optional.empty();
    }
    List<Mention> people =
        reading.cast().in(line).stream().filter(one -> one.actor().isPerson()).toList();
    boolean opens = people.size() == 1 && people.get(0).from() == 1 && !line.at(1).isCapitalised();
    return opens
        ? Optional.of(referred(reading, line, people.get(0).actor(), 0, 2))
        : Optional.empty();
  }

  /** "The airline", where its name does not show that it is one; "It", of a body. */
  private static Optional<Fact> body(Reading reading, Line line) {
    int from = pastTime(line);
    boolean it = line.at(from).lower().equals("it");
    int to = it ? from + 1 : from + 2;
    boolean company =
        line.at(from).lower().equals("the") && CompanyWords.isOne(line.at(from + 1).lower());
    if (!it && !company) {
      return Optional.empty();
    }
    return new Doers(reading)
        .subject(line, from)
        .filter(one -> one.verb() == to && isBody(one.actor()))
        .map(Doer::actor)
        .filter(one -> !one.name().toLowerCase(Locale.ROOT).contains(line.at(to - 1).lower()))
        .map(one -> referred(reading, line, one, from, to));
  }

  /** A single word of which nothing is known may be somebody's family name. */
  private static boolean isBody(Actor actor) {
    return actor.kind() == Actor.Kind.BODY
        || actor.kind() == Actor.Kind.OTHER && actor.name().contains(" ");
  }

  private static Fact referred(Reading reading, Line line, Actor who, int from, int to) {
    return new Referred(
        line.span(),
        who,
        reading.words(new Clause(line, from, to)),
        reading.prose().words(line.span()));
  }
}
