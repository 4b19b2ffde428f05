package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Stated;
import readback.generate.table.ReportingVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Sentences that say one thing of one subject, and can be understood alone. */
final class StatementFinder {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 20;

  private final Reading reading;
  private final Subjects subjects;
  private final Telling telling;

  private StatementFinder(Reading reading) {
    this.reading = reading;
    this.subjects = new Subjects(reading);
    this.telling = new Telling(reading);
  }

  static List<Fact> in(Reading reading) {
    StatementFinder finder = new StatementFinder(reading);
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation() && !hasMarks(line)) {
        finder.statement(line).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean hasMarks(Line line) {
    return line.tokens().stream().anyMatch(token -> token.text().matches("[\"“”‘;:]"));
  }

  private Optional<Fact> statement(Line line) {
    return telling
        .in(line)
        .flatMap(told -> subjects.at(line, told.from()).flatMap(one -> statement(told, one)));
  }

  private Optional<Fact> statement(Told told, Subject subject) {
    Line line = told.clause().line();
    Clause whole = ClauseEnd.cutPredicate(line, subject.verb());
    Clause predicate = whole.to() > told.clause().to() ? whole.cutAt(told.clause().to()) : whole;
    boolean fit =
        predicate.size() >= FEWEST_WORDS
            && predicate.size() <= MOST_WORDS
            && !predicate.breaksOff()
            && !hasTwoHeads(predicate)
            && !isReport(predicate)
            && !Pointing.outside(new Clause(line, told.from(), predicate.to()), subject.stoodFor())
            && !new Hanging(reading)
                .isIn(new Clause(line, told.from(), predicate.to()), subject.stoodFor());
    return fit
        ? Optional.of(
            new Stated(
                line.span(),
                subject.words(),
                reading.words(predicate),
                Contrary.of(reading.words(predicate)),
                told.by()))
        : Optional.empty();
  }

  /** "Capital goods imports rose": the first of two verbs was none. */
  private static boolean hasTwoHeads(Clause predicate) {
    Line line = predicate.line();
    int second = predicate.from() + 1;
    return !predicate.first().is(Tag.AUX)
        && line.at(second).isVerbal()
        && !line.at(second).lower().endsWith("ing")
        && Verbs.isFinite(line, second, second);
  }

  /** A verb of saying anywhere makes the sentence a voice's, not the paper's. */
  private static boolean isReport(Clause predicate) {
    return predicate.tokens().stream()
        .anyMatch(
            token ->
                token.isVerbal()
                    && ReportingVerbs.of(token.text()).isPresent()
                    && !token.lower().matches("reports?|states?|notes?|adds?|added|finds?|found"));
  }
}
