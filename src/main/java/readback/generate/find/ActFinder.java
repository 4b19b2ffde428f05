package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Acted;
import readback.generate.fact.Fact;
import readback.generate.table.PurposefulVerbs;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/** Subject, verb, object and circumstances, where they are the whole clause. */
final class ActFinder {
  private static final int FEWEST_IN_REST = 3;
  private static final int MOST_WORDS = 26;

  /** Verbs whose object is no thing that one can ask for. */
  private static final String LIGHT =
      "be|have|make|take|give|get|do|let|help|keep|play|pay|go|come|become|remain|seem|look|want|need|like|mean|cost|last|lead|agree|begin|start|include|put|set|run|get|turn|call|cause|allow|force|lose|win|face|prevent|stop|ban|bar|save|ask|tell|read";

  private final Reading reading;
  private final Subjects subjects;
  private final Telling telling;

  private ActFinder(Reading reading) {
    this.reading = reading;
    this.subjects = new Subjects(reading);
    this.telling = new Telling(reading);
  }

  static List<Fact> in(Reading reading) {
    ActFinder finder = new ActFinder(reading);
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        finder.act(line).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Fact> act(Line line) {
    return telling
        .in(line)
        .flatMap(told -> subjects.at(line, told.from()).flatMap(one -> act(told, one)));
  }

  private Optional<Fact> act(Told told, Subject subject) {
    Line line = told.clause().line();
    VerbGroup group = VerbGroup.at(line, subject.verb());
    int object = group.to();
    int after = objectEnd(line, object);
    Clause whole = ClauseEnd.cutPredicate(line, subject.verb());
    int end = Math.min(whole.to(), told.clause().to());
    boolean fit =
        isTransitive(line, group)
            && after > object
            && end - after >= FEWEST_IN_REST
            && end - told.from() <= MOST_WORDS
            && opensRest(line, after, group)
            && line.tokens().subList(after, end).stream().noneMatch(ActFinder::breaks)
            && !Pointing.outside(new Clause(line, told.from(), end), subject.stoodFor())
            && !new Hanging(reading).isIn(new Clause(line, told.from(), end), subject.stoodFor());
    return fit
        ? Optional.of(
            new Acted(
                line.span(),
                subject.words(),
                reading.words(new Clause(line, subject.verb(), object)),
                reading.words(new Clause(line, object, after)),
                isPerson(line, object, after),
                reading.words(new Clause(line, after, end)),
                told.by()))
        : Optional.empty();
  }

  private static boolean isTransitive(Line line, VerbGroup group) {
    String verb = group.mainVerb();
    return line.at(group.main()).is(Tag.VERB)
        && !verb.endsWith("ing")
        && !group.isNegated()
        && !group.isModal()
        && ReportingVerbs.of(verb).isEmpty()
        && !Lexicon.verbBase(verb).orElse("be").matches(LIGHT)
        && !isPassive(line, group);
  }

  private static boolean isPassive(Line line, VerbGroup group) {
    return line.tokens().subList(group.from(), group.main()).stream()
        .anyMatch(t -> t.lower().matches("is|are|was|were|be|been|being"));
  }

  /** Past the object and what "of" adds to it. */
  private static int objectEnd(Line line, int from) {
    int at = from;
    int end = from;
    while (at < line.end() && isOfObject(line, at, from)) {
      at++;
      Token last = line.at(at - 1);
      end = last.is(Tag.NOUN) || last.is(Tag.PROPN) ? at : end;
    }
    boolean time = line.at(from).lower().matches("each|every|this|last|next");
    boolean begins =
        line.at(from).is(Tag.DET)
            || line.at(from).is(Tag.ADJ)
            || line.at(from).is(Tag.NOUN)
            || line.at(from).is(Tag.NUM)
            || line.at(from).is(Tag.PROPN);
    return begins && !time && end == at ? end : from;
  }

  private static boolean isOfObject(Line line, int at, int from) {
    Token token = line.at(at);
    return token.is(Tag.DET)
        || token.is(Tag.ADJ)
        || token.is(Tag.NOUN)
        || token.is(Tag.NUM)
        || token.is(Tag.PROPN)
        || at > from && (token.is("of") || token.text().matches("['’]s?|-"));
  }

  private static boolean opensRest(Line line, int at, VerbGroup group) {
    boolean purposeful =
        group.mainVerb().matches("use|uses|used") || PurposefulVerbs.isForm(group.mainVerb());
    return line.at(at)
            .lower()
            .matches("in|for|from|as|with|on|at|against|into|during|between|among|through|across")
        || line.at(at).is("to") && line.at(at + 1).is(Tag.VERB) && purposeful
        || line.at(at).is("to") && line.at(at + 1).is(Tag.PROPN);
  }

  private static boolean breaks(Token token) {
    return token.text().matches("[,;:–—()\"“”‘]|but|which|who|that|while|because|when|and")
        || token.isVerbal() && ReportingVerbs.of(token.text()).isPresent();
  }

  private boolean isPerson(Line line, int from, int to) {
    boolean named =
        reading.cast().in(line).stream()
            .anyMatch(one -> one.actor().isPerson() && one.from() >= from && one.to() <= to);
    Token head = line.at(to - 1);
    return named || Roles.isRole(head.text()) || head.lower().matches("people|men|women|children");
  }
}
