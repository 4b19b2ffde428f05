package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Linked;
import readback.generate.fact.Linked.Link;
import readback.generate.table.ReportingVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.word.Lexicon;

/** How, why and on what condition: circumstances that close or open a sentence. */
final class LinkFinder {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 22;

  private final Reading reading;
  private final Subjects subjects;
  private final Telling telling;

  private LinkFinder(Reading reading) {
    this.reading = reading;
    this.subjects = new Subjects(reading);
    this.telling = new Telling(reading);
  }

  static List<Fact> in(Reading reading) {
    LinkFinder finder = new LinkFinder(reading);
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        finder
            .telling
            .in(line)
            .flatMap(told -> finder.closing(told).or(() -> finder.opening(told)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "SOHAY helps children by paying their fees": the main clause is told, the means asked for. */
  private Optional<Fact> closing(Told told) {
    Line line = told.clause().line();
    int start = told.from();
    for (int i = start + FEWEST_WORDS; i < told.clause().to() - 1; i++) {
      Optional<Link> link = linkAt(line, i);
      if (link.isPresent()) {
        Clause circumstance = new Clause(line, i, told.clause().to());
        return main(line, start, i).map(main -> linked(told, link.get(), main, circumstance));
      }
    }
    return Optional.empty();
  }

  private static Optional<Link> linkAt(Line line, int at) {
    String word = line.at(at).lower();
    String next = line.at(at + 1).lower();
    boolean free = !line.at(at - 1).lower().matches("only|just|not|partly|mainly|largely|followed");
    if (word.equals("by")
        && next.matches("\\p{Ll}{2,}ing")
        && line.at(at + 1).is(Tag.VERB)
        && free) {
      return Optional.of(Link.MEANS);
    }
    boolean cause =
        word.equals("because") && next.equals("of")
            || word.equals("due") && next.equals("to")
            || word.equals("owing") && next.equals("to")
            || word.equals("thanks") && next.equals("to")
            || word.equals("as") && next.equals("a") && line.at(at + 2).is("result");
    return cause && free && !line.at(at - 1).lower().matches("is|are|was|were|be")
        ? Optional.of(Link.CAUSE)
        : Optional.empty();
  }

  /** The main clause, if one subject has one verb in it and nothing points outside. */
  private Optional<String> main(Line line, int start, int end) {
    Optional<Subject> subject = subjects.at(line, start);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Clause predicate = new Clause(line, subject.get().verb(), end).cutAt(end);
    boolean fit =
        predicate.size() >= 2
            && !predicate.breaksOff()
            && predicate.size() <= MOST_WORDS
            && !Pointing.outside(new Clause(line, start, predicate.to()), subject.get().stoodFor())
            && !new Hanging(reading)
                .isIn(new Clause(line, start, predicate.to()), subject.get().stoodFor())
            && predicate.tokens().stream().noneMatch(LinkFinder::breaks)
            && ClauseEnd.cutPredicate(line, predicate.from()).to() >= predicate.to();
    return fit
        ? Optional.of(subject.get().words() + " " + reading.words(predicate))
        : Optional.empty();
  }

  private static boolean breaks(readback.generate.text.Token token) {
    return token
            .text()
            .matches(
                "[,;:–—()\"“”‘]|but|when|after|before|since|until|while|which|who|that|because|if|not|n['’]t|says?|said")
        || token.isVerbal() && ReportingVerbs.of(token.text()).isPresent();
  }

  /** "If the lake bursts, ...", "When the ship arrived, ...": the circumstance is told. */
  private Optional<Fact> opening(Told told) {
    Line line = told.clause().line();
    int from = told.from();
    int end = told.clause().to();
    String word = line.at(from).lower();
    boolean time = word.matches("when|after|before|until|once");
    if (!time && !word.matches("if|unless")) {
      return Optional.empty();
    }
    int comma = from + 1;
    while (comma < end && !line.at(comma).is(",")) {
      comma++;
    }
    Clause circumstance = new Clause(line, from + 1, comma);
    boolean fit =
        comma < end - FEWEST_WORDS
            && circumstance.size() >= FEWEST_WORDS
            && circumstance.size() <= MOST_WORDS
            && circumstance.hasFiniteVerb()
            && circumstance.tokens().stream().noneMatch(LinkFinder::breaks)
            && !Pointing.outside(circumstance)
            && !new Hanging(reading).isIn(circumstance, false)
            && subjects
                .at(line, from + 1)
                .filter(one -> isEvent(line, one.verb(), time))
                .isPresent()
            && Verbs.finite(line, comma + 1, end) > 0;
    return fit
        ? Optional.of(
            new Linked(
                line.span(),
                time ? Link.TIME : Link.CONDITION,
                "",
                word + " " + reading.words(circumstance),
                told.by()))
        : Optional.empty();
  }

  /** Something that happened, rather than was so; on a condition, anything may be. */
  private static boolean isEvent(Line line, int verb, boolean time) {
    String word = line.at(verb).lower();
    return !time
        || line.at(verb).is(Tag.VERB)
            && !word.matches("had|has|have|is|was|are|were")
            && !word.equals(Lexicon.verbBase(word).orElse(word))
            && !word.matches(".*[^s]s");
  }

  private Fact linked(Told told, Link link, String main, Clause circumstance) {
    return new Linked(
        told.clause().line().span(), link, main, reading.words(circumstance), told.by());
  }
}
