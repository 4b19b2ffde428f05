package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Fact;
import readback.generate.fact.Referred;
import readback.generate.text.Line;

/** Sentences that open with "He", "She" or "The mayor", and for whom it stands. */
final class ReferenceFinder {
  private ReferenceFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        pronoun(reading, line).or(() -> definite(reading, line)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Fact> pronoun(Reading reading, Line line) {
    boolean opens = Pronouns.isPersonal(line.at(0)) && line.at(0).isCapitalised();
    boolean alone = reading.cast().in(line).stream().noneMatch(one -> one.actor().isPerson());
    return opens && alone
        ? reading.pronouns().of(line.at(0)).map(who -> referred(reading, line, who, 1))
        : Optional.empty();
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
        ? Optional.of(referred(reading, line, people.get(0).actor(), 2))
        : Optional.empty();
  }

  private static Fact referred(Reading reading, Line line, Actor who, int end) {
    return new Referred(
        line.span(),
        who,
        reading.words(new Clause(line, 0, end)),
        reading.prose().words(line.span()));
  }
}
