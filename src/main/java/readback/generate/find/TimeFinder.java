package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Timed;
import readback.generate.table.Names;
import readback.generate.table.ReportingVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** When things happened: a date that opens or closes a sentence which stands alone without it. */
final class TimeFinder {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 26;

  private TimeFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        opening(reading, line).or(() -> closing(reading, line)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "In 1985, a lake burst ...". */
  private static Optional<Fact> opening(Reading reading, Line line) {
    int end = dateEnd(line, 0);
    return end > 0 && line.at(end).is(",")
        ? timed(reading, new Clause(line, end + 1, line.end()), new Clause(line, 0, end))
        : Optional.empty();
  }

  /** "... started the service in 1998". */
  private static Optional<Fact> closing(Reading reading, Line line) {
    for (int i = line.end() - 4; i < line.end(); i++) {
      if (i > 0 && dateEnd(line, i) == line.end()) {
        return timed(
            reading, new Clause(line, ClauseOpening.of(line), i), new Clause(line, i, line.end()));
      }
    }
    return Optional.empty();
  }

  /** Past "in 1985", "in March 2014", "on Friday"; -1 where no date begins. */
  private static int dateEnd(Line line, int at) {
    String first = line.at(at).lower();
    Token second = line.at(at + 1);
    if (first.equals("in") && second.text().matches("1[5-9]\\d\\d|20\\d\\d")) {
      return at + 2;
    }
    if (!first.matches("in|on") || !Names.isCalendar(second.text())) {
      return -1;
    }
    int end = at + 2;
    while (line.at(end).text().matches("\\d{1,2}|\\d{4}")) {
      end++;
    }
    return end;
  }

  private static Optional<Fact> timed(Reading reading, Clause clause, Clause date) {
    boolean fit =
        clause.size() >= FEWEST_WORDS
            && clause.size() <= MOST_WORDS
            && isPlain(reading, clause)
            && !clause.first().is(Tag.SCONJ)
            && !clause.first().is(Tag.ADP)
            && clause.tokens().stream().noneMatch(TimeFinder::breaks)
            && !Pointing.outside(clause)
            && !new Hanging(reading).isIn(clause, false);
    return fit
        ? Optional.of(new Timed(clause.line().span(), reading.within(clause), reading.words(date)))
        : Optional.empty();
  }

  /** One subject and its verb, to the clause's end: the date is of them. */
  private static boolean isPlain(Reading reading, Clause clause) {
    Line line = clause.line();
    return new Subjects(reading)
        .at(line, clause.from())
        .filter(one -> ClauseEnd.cutPredicate(line, one.verb()).to() >= clause.to())
        .filter(one -> clause.tokens().stream().noneMatch(t -> t.text().matches(",|now")))
        .isPresent();
  }

  /** A second clause or a second voice makes it unclear what the date is of. */
  private static boolean breaks(Token token) {
    return token
            .text()
            .matches("[;:–—()\"“”]|but|when|after|before|since|until|while|which|who|that|because")
        || token.isVerbal() && ReportingVerbs.of(token.text()).isPresent();
  }
}
