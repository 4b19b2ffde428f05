package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Intended;
import readback.generate.table.IntentVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** What somebody means to do: "The two sides have agreed to open the border". */
final class IntentFinder {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 20;

  private final Reading reading;
  private final Subjects subjects;
  private final Telling telling;

  private IntentFinder(Reading reading) {
    this.reading = reading;
    this.subjects = new Subjects(reading);
    this.telling = new Telling(reading);
  }

  static List<Fact> in(Reading reading) {
    IntentFinder finder = new IntentFinder(reading);
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      finder.intent(line).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Fact> intent(Line line) {
    return telling
        .in(line)
        .flatMap(told -> subjects.at(line, told.from()).flatMap(one -> intent(told, one)));
  }

  private Optional<Fact> intent(Told told, Subject subject) {
    Line line = told.clause().line();
    VerbGroup group = VerbGroup.at(line, subject.verb());
    int to = group.to();
    boolean means =
        IntentVerbs.of(group.mainVerb()).isPresent()
            && !group.isNegated()
            && line.at(to).is("to")
            && line.at(to + 1).is(Tag.VERB);
    if (!means) {
      return Optional.empty();
    }
    Clause deed = ClauseEnd.cutPredicate(line, to + 1);
    boolean fit = deed.size() >= FEWEST_WORDS && deed.size() <= MOST_WORDS && !deed.has(Tag.QUOTE);
    return fit
        ? Optional.of(
            new Intended(
                line.span(),
                subject.words(),
                told.by(),
                reading.words(new Clause(line, subject.verb(), to)),
                reading.words(deed)))
        : Optional.empty();
  }
}
