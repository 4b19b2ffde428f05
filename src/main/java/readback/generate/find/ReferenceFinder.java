package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.fact.Fact;
import readback.generate.fact.Referred;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Sentences that open with "He" or "She", and for whom it stands. */
final class ReferenceFinder {
  private ReferenceFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      boolean opens = Pronouns.isPersonal(line.at(0)) && line.at(0).isCapitalised();
      boolean alone = reading.cast().in(line).stream().noneMatch(one -> one.actor().isPerson());
      if (!opens || !alone || line.tokens().stream().anyMatch(token -> token.is(Tag.QUOTE))) {
        continue;
      }
      Optional<Actor> who = reading.pronouns().of(line.at(0));
      who.ifPresent(
          person ->
              found.add(
                  new Referred(
                      line.span(), person, line.at(0).text(), reading.prose().words(line.span()))));
    }
    return found;
  }
}
