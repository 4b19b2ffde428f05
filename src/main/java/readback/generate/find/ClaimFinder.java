package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Claimed;
import readback.generate.fact.Fact;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.ReportingVerbs.Form;
import readback.generate.table.ReportingVerbs.Reporting;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Who is reported to say what: "X says that ...", "..., X said", "according to X, ...". */
final class ClaimFinder {
  private static final int FARTHEST_THAT = 9;
  private static final int FEWEST_WORDS = 4;

  private final Reading reading;
  private final Speakers speakers;
  private final List<Fact> found = new ArrayList<>();

  private ClaimFinder(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
  }

  static List<Fact> in(Reading reading) {
    ClaimFinder finder = new ClaimFinder(reading);
    reading.prose().lines().forEach(finder::read);
    return finder.found;
  }

  private void read(Line line) {
    accordingTo(line);
    for (int i = 1; i < line.size(); i++) {
      int at = i;
      verb(line, i).ifPresent(verb -> claim(line, at, verb));
    }
  }

  private static Optional<Reporting> verb(Line line, int at) {
    return ReportingVerbs.of(line.at(at).text())
        .filter(
            verb -> line.at(at).isVerbal() || verb.form() == Form.PAST && line.at(at).is(Tag.ADJ))
        .filter(verb -> verb.form() != Form.ING && verb.takesThat())
        .filter(
            verb ->
                !line.at(at - 1)
                    .lower()
                    .matches(
                        "to|will|would|could|can|may|might|should|must|not|n't|n’t|be|been|is|was|are|were|who"));
  }

  private void claim(Line line, int verb, Reporting reporting) {
    Optional<Speaker> speaker = speakers.before(line, verb);
    if (speaker.isEmpty()) {
      return;
    }
    Speaker one = speaker.get();
    if (verb >= line.end() - 1 || line.at(verb + 1).is(".")) {
      suffixed(line, one, reporting);
      return;
    }
    int start = clauseStart(line, verb, reporting);
    if (start > 0) {
      add(line, ClauseEnd.cut(line, start), one, reporting);
    }
  }

  /** Where the reported clause begins, or -1. */
  private static int clauseStart(Line line, int verb, Reporting reporting) {
    int limit = Math.min(line.end(), verb + FARTHEST_THAT);
    for (int i = verb + 1; i < limit; i++) {
      Token token = line.at(i);
      if (token.is("that") && (i == verb + 1 || !token.is(Tag.DET)) && !token.is(Tag.QUOTE)) {
        return i + 1;
      }
      if (token.isVerbal() && !token.isCapitalised()
          || token.is(":")
          || token.is(Tag.QUOTE)
          || token.is(",")) {
        break;
      }
    }
    boolean bare =
        reporting.kind().matches("speech|view|worry|hope|admission|news")
            && !reporting
                .base()
                .matches(
                    "tell|warn|promise|remark|observe|reply|respond|announce|report|state|declare|complain|agree|joke|recall")
            && beginsClause(line.at(verb + 1));
    return bare ? verb + 1 : -1;
  }

  private static boolean beginsClause(Token token) {
    return token.is(Tag.DET)
        || token.is(Tag.PROPN)
        || token.is(Tag.NOUN)
        || token.is(Tag.PRON)
        || token.is(Tag.ADJ)
        || token.is(Tag.NUM);
  }

  /** "Nobody takes holidays, Sekiguchi said." */
  private void suffixed(Line line, Speaker speaker, Reporting reporting) {
    int comma = speaker.from() - 1;
    if (line.at(comma).is(",")
        && comma > FEWEST_WORDS
        && line.tokens().subList(0, comma).stream().noneMatch(t -> t.is(Tag.QUOTE))) {
      add(line, new Clause(line, opening(line), comma), speaker, reporting);
    }
  }

  private void accordingTo(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (!line.at(i).lower().equals("according") || !line.at(i + 1).is("to")) {
        continue;
      }
      Reporting says = ReportingVerbs.of("says").orElseThrow();
      Optional<Speaker> speaker = speakers.after(line, i + 1);
      if (speaker.isEmpty()) {
        return;
      }
      int at = i;
      speaker.ifPresent(
          one -> {
            if (at == 0 && line.at(one.to()).is(",")) {
              add(line, ClauseEnd.cut(line, one.to() + 1), one, says);
            } else if (line.at(at - 1).is(",") && one.to() >= line.end() - 1) {
              add(line, new Clause(line, opening(line), at - 1), one, says);
            }
          });
      return;
    }
  }

  /** Past "But," and its like. */
  static int opening(Line line) {
    int from =
        line.at(0)
                .lower()
                .matches(
                    "but|and|however|meanwhile|still|yet|so|also|instead|then|moreover|nevertheless|nonetheless|indeed")
            ? 1
            : 0;
    boolean comma = line.at(1).is(",");
    if (from == 1 && !comma && !line.at(0).lower().matches("but|and|yet")) {
      return 0;
    }
    return from == 1 && comma ? 2 : from;
  }

  private void add(Line line, Clause clause, Speaker speaker, Reporting verb) {
    Clause trimmed = clause.cutAt(clause.to());
    if (trimmed.size() < FEWEST_WORDS
        || trimmed.has(Tag.QUOTE)
        || !trimmed.hasFiniteVerb()
        || startsOddly(trimmed)
        || unbalanced(trimmed)
        || Pointing.outside(trimmed)) {
      return;
    }
    found.add(
        new Claimed(
            line.span(),
            speaker.actor(),
            put(verb),
            verb.kind(),
            reading.within(trimmed),
            speaker.named()));
  }

  /** As a question puts it: nobody "told that". */
  private static String put(Reporting verb) {
    boolean told = verb.kind().equals("telling");
    boolean past = verb.form() == Form.PAST;
    return told ? past ? "said" : "says" : past ? verb.past() : verb.third();
  }

  private static boolean startsOddly(Clause clause) {
    Token first = clause.first();
    return first
            .lower()
            .matches("to|if|whether|how|what|when|where|why|who|which|not|of|and|but|or|because")
        || first.is(Tag.PUNCT)
        || first.isVerbal() && !first.isCapitalised() && !first.lower().endsWith("ing");
  }

  private static boolean unbalanced(Clause clause) {
    long opened = clause.tokens().stream().filter(t -> t.text().matches("[(“‘]")).count();
    long closed = clause.tokens().stream().filter(t -> t.text().matches("[)”]")).count();
    long straight = clause.tokens().stream().filter(t -> t.is("\"")).count();
    return opened != closed || straight % 2 == 1;
  }
}
