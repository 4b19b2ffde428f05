package readback.generate.find;

import java.util.Optional;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.ReportingVerbs.Form;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Parts what a line tells from the words that say whose it is. */
final class Telling {
  private static final int FARTHEST_VERB = 24;

  private final Speakers speakers;

  Telling(Reading reading) {
    this.speakers = new Speakers(reading);
  }

  /** The told clause; empty where the voice is not clear. */
  Optional<Told> in(Line line) {
    int start = ClauseOpening.of(line);
    if (line.at(start).lower().equals("according")) {
      return accordingFirst(line, start);
    }
    Optional<Told> last = accordingLast(line, start).or(() -> suffixed(line, start));
    if (last.isPresent()) {
      return last;
    }
    int verb = reportingVerb(line, start, line.end());
    return verb < 0
        ? Optional.of(new Told(new Clause(line, start, line.end()), Optional.empty()))
        : reported(line, verb);
  }

  /** Where the words end that are told, and "..., officials said" begins. */
  int toldUntil(Line line, int start) {
    return accordingLast(line, start)
        .or(() -> suffixed(line, start))
        .map(told -> told.clause().to())
        .orElse(line.end());
  }

  private Optional<Told> accordingFirst(Line line, int start) {
    return speakers
        .after(line, start + 1)
        .filter(one -> line.at(one.to()).is(","))
        .map(one -> new Told(new Clause(line, one.to() + 1, line.end()), Optional.of(one.actor())));
  }

  private Optional<Told> accordingLast(Line line, int start) {
    for (int i = start + 4; i < line.end() - 2; i++) {
      if (line.at(i).is(",") && line.at(i + 1).is("according") && line.at(i + 2).is("to")) {
        int comma = i;
        return speakers
            .after(line, i + 2)
            .filter(one -> one.to() >= line.end() - 1)
            .map(one -> new Told(new Clause(line, start, comma), Optional.of(one.actor())));
      }
    }
    return Optional.empty();
  }

  /** "..., the researchers write." */
  private Optional<Told> suffixed(Line line, int start) {
    int verb = line.end() - 1;
    if (verb < start + 6 || !isReport(line, verb)) {
      return Optional.empty();
    }
    return speakers
        .before(line, verb)
        .filter(one -> line.at(one.from() - 1).is(","))
        .map(one -> new Told(new Clause(line, start, one.from() - 1), Optional.of(one.actor())));
  }

  private Optional<Told> reported(Line line, int verb) {
    int clause = line.at(verb + 1).is("that") ? verb + 2 : verb + 1;
    boolean begins =
        line.at(verb + 1).is("that")
            || line.at(clause).is(Tag.DET)
            || line.at(clause).is(Tag.NOUN)
            || line.at(clause).is(Tag.PROPN)
            || line.at(clause).is(Tag.ADJ);
    if (!begins || reportingVerb(line, clause, line.end()) >= 0) {
      return Optional.empty();
    }
    return speakers
        .before(line, verb)
        .map(one -> new Told(new Clause(line, clause, line.end()), Optional.of(one.actor())));
  }

  private static int reportingVerb(Line line, int from, int to) {
    for (int i = from; i < Math.min(to, from + FARTHEST_VERB); i++) {
      if (isReport(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isReport(Line line, int at) {
    return line.at(at).isVerbal()
        && ReportingVerbs.of(line.at(at).text())
            .filter(
                one -> one.form() != Form.ING && one.form() != Form.BASE || at == line.end() - 1)
            .isPresent();
  }
}
