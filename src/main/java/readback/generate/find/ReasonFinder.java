package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.fact.Fact;
import readback.generate.fact.Reasoned;
import readback.generate.table.PurposefulVerbs;
import readback.generate.table.ReportingVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Why something is so, where the article says "because", "in order to" or "so that". */
final class ReasonFinder {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_IN_CAUSE = 3;

  private ReasonFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        reason(reading, line).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Fact> reason(Reading reading, Line line) {
    int link = link(line);
    if (link < 0) {
      return Optional.empty();
    }
    int from = ClauseOpening.of(line);
    Optional<Actor> by = Optional.empty();
    for (int i = from; i < link; i++) {
      boolean reports = line.at(i).isVerbal() && ReportingVerbs.of(line.at(i).text()).isPresent();
      if (reports) {
        Optional<Speaker> speaker = new Speakers(reading).before(line, i);
        if (speaker.isEmpty() || !line.at(i + 1).is("that") || by.isPresent()) {
          return Optional.empty();
        }
        by = speaker.map(Speaker::actor);
        from = i + 2;
      }
    }
    Clause effect = new Clause(line, from, link).cutAt(link);
    Clause cause = new Clause(line, link, line.end());
    boolean fit =
        effect.size() >= FEWEST_WORDS
            && effect.size() <= 22
            && cause.size() > FEWEST_IN_CAUSE
            && new Subjects(reading).at(line, from).isPresent()
            && effect.tokens().stream().noneMatch(t -> t.text().matches("who|which"))
            && effect.hasFiniteVerb()
            && !effect.first().is(Tag.ADP)
            && !effect.first().is(Tag.SCONJ)
            && !effect.first().is(Tag.NUM)
            && effect.tokens().stream()
                .noneMatch(t -> t.text().matches("[,;:–—]|because|but|that|[\"“”]|not|n['’]t"))
            && !Pointing.outside(effect)
            && !new Hanging(reading).isIn(effect, false);
    return fit
        ? Optional.of(
            new Reasoned(
                line.span(),
                reading.within(effect),
                line.at(link).text(),
                reading.words(cause),
                by))
        : Optional.empty();
  }

  /** "started the service in 1998 to teach": an infinitive after the object of a verb of doing. */
  private static boolean isPurpose(Line line, int at) {
    if (!line.at(at).is("to") || !line.at(at + 1).is(Tag.VERB)) {
      return false;
    }
    int verb = Verbs.finite(line, 0, at);
    boolean object = line.at(at - 1).is(Tag.NOUN) || line.at(at - 1).is(Tag.NUM);
    boolean free =
        !line.at(at - 1)
            .lower()
            .matches(
                "plans?|attempts?|decisions?|efforts?|rights?|chances?|ability|ways?|times?|need|opportunity|pressure|agreements?|offers?|permission|place|law|desire|wish|failure|refusal|reasons?|people|campaign|bid|battle|fight|race|move|powers?|authority|duty|candidates?");
    return object
        && free
        && verb > 0
        && PurposefulVerbs.isForm(line.at(verb).lower())
        && at - verb < 12;
  }

  private static int link(Line line) {
    for (int i = 3; i < line.end(); i++) {
      boolean because =
          line.at(i).is("because")
              && !line.at(i - 1).lower().matches("just|only|simply|not|partly|mainly");
      boolean order = line.at(i).is("in") && line.at(i + 1).is("order") && line.at(i + 2).is("to");
      boolean so = line.at(i).is("so") && line.at(i + 1).is("that");
      if (because || order || so || isPurpose(line, i)) {
        return i;
      }
    }
    return -1;
  }
}
