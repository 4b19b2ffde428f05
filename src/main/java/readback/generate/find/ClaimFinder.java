package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.generate.fact.Claimed;
import readback.generate.fact.Fact;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.ReportingVerbs.Form;
import readback.generate.table.ReportingVerbs.Reporting;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Who is reported to say what: "X says that ...", "..., X said", "according to X, ...". */
final class ClaimFinder {
  private static final int FEWEST_BEFORE = 2;
  private static final Set<Tag> SUBJECT =
      Set.of(Tag.DET, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.NUM);

  private final Reading reading;
  private final Speakers speakers;
  private final ClaimVerbs verbs;
  private final DefiniteBodies bodies;
  private final HangingReports hanging;
  private final LastBody last;
  private final List<Fact> found = new ArrayList<>();

  private ClaimFinder(Reading reading) {
    this.reading = reading;
    this.last = new LastBody(reading.prose());
    this.speakers = new Speakers(reading);
    this.verbs = new ClaimVerbs(reading);
    this.bodies = new DefiniteBodies(reading);
    this.hanging = new HangingReports(reading);
  }

  static List<Fact> in(Reading reading) {
    ClaimFinder finder = new ClaimFinder(reading);
    reading.prose().lines().forEach(finder::read);
    return finder.found;
  }

  private void read(Line line) {
    if (line.at(line.size() - 1).is("?")) {
      return;
    }
    accordingTo(line);
    for (int i = 1; i < line.size(); i++) {
      int at = i;
      verbs.at(line, i).ifPresent(verb -> claim(line, at, verb));
    }
  }

  private void claim(Line line, int verb, Reporting reporting) {
    Optional<Speaker> speaker = speakers.before(line, verb).or(() -> last.speaking(line, verb));
    speaker.ifPresent(one -> last.spoke(line, one.actor()));
    if (speaker.isEmpty()) {
      inverted(line, verb, reporting);
      return;
    }
    Speaker one = speaker.get();
    boolean supposed =
        line.at(one.from() - 1).lower().matches("if|when|whenever|unless|until|whether|once");
    if (supposed || isNestedInAnothers(line, one)) {
      return;
    }
    int after = ClaimTail.end(line, verb + 1);
    if (after >= line.end()
        || line.at(after).is(",") && ClauseWords.endsClause(line, one.from() - 1)) {
      interrupted(line, one.from() - 1, after, one, reporting);
      return;
    }
    int start = ClaimStart.after(line, verb, reporting);
    if (start > 0) {
      prefixed(line, start, one, reporting);
    }
  }

  /** "Keller said he hoped": not surely his hope, where she alone is known to speak. */
  private boolean isNestedInAnothers(Line line, Speaker one) {
    int verb = line.at(one.from() - 1).is("that") ? one.from() - 2 : one.from() - 1;
    return !one.named()
        && ReportingVerbs.of(line.at(verb).text()).isPresent()
        && speakers.before(line, verb).filter(o -> o.actor().equals(one.actor())).isEmpty();
  }

  /** The clause after the verb, and those that "and that" adds to it. */
  private void prefixed(Line line, int start, Speaker speaker, Reporting verb) {
    for (int from = start; from > 0; ) {
      Clause clause = ClauseEnd.cut(line, from);
      Clause joined = Dashes.without(line, from, clause);
      add(joined, speaker, verb);
      int next = line.at(clause.to()).is(",") ? clause.to() + 1 : clause.to();
      boolean more =
          line.at(next).text().matches("and|but") && line.at(next + 1).is("that")
              || line.at(next).is("that") && next > clause.to();
      from = more ? line.at(next).is("that") ? next + 1 : next + 2 : -1;
    }
  }

  /** ", says the government" after a clause, or within one. */
  private void inverted(Line line, int verb, Reporting reporting) {
    // "Most of them, nine in ten, expect Holm to win": only saying is inverted.
    boolean says = reporting.kind().matches("speech|telling|news|worry|admission|quoting");
    if (!says || !ClauseWords.endsClause(line, verb - 1)) {
      return;
    }
    speakers
        .after(line, verb)
        .filter(one -> ClaimTail.end(line, one.to()) >= line.end() || line.at(one.to()).is(","))
        .ifPresent(
            one -> interrupted(line, verb - 1, ClaimTail.end(line, one.to()), one, reporting));
  }

  /**
   * "Nobody takes holidays, Sekiguchi said." and "The plan, he said, will fail.": what stands
   * before the comma, and after the other if that goes on.
   */
  private void interrupted(Line line, int comma, int after, Speaker speaker, Reporting verb) {
    int from = ClauseOpening.of(line);
    if (!ClauseWords.endsClause(line, comma) || ClauseWords.hasQuotation(line, 0, comma)) {
      return;
    }
    Clause before = new Clause(line, from, comma);
    boolean goesOn =
        after < line.end()
            && (!before.hasFiniteVerb()
                || before.first().is(Tag.SCONJ)
                || Verbs.isFinite(line, after + 1, after))
            && !ClauseWords.hasQuotation(line, comma, line.end());
    if (goesOn && comma > from) {
      boolean subject = SUBJECT.contains(line.at(after + 1).tag());
      Line spliced = line.without(subject ? comma + 1 : comma, after + 1);
      add(ClauseEnd.cut(spliced, from), speaker, verb);
    } else if (comma - from < FEWEST_BEFORE) {
      return;
    } else if (ClauseWords.closesQuoted(line, comma)) {
      add(new Clause(line.without(comma - 1, comma), from, comma), speaker, verb);
    } else {
      add(before, speaker, verb);
    }
  }

  private void accordingTo(Line line) {
    for (int i = 0; i + 2 < line.size(); i++) {
      if (line.at(i).lower().equals("according") && line.at(i + 1).is("to")) {
        int at = i;
        speakers.after(line, i + 1).ifPresent(one -> accordingTo(line, at, one));
        return;
      }
    }
  }

  /** Before, after or within the clause. */
  private void accordingTo(Line line, int at, Speaker one) {
    Reporting says = ReportingVerbs.of("says").orElseThrow();
    int before = at - 1;
    if (at == ClauseOpening.of(line) && line.at(one.to()).is(",")) {
      prefixed(line, one.to() + 1, one, says);
    } else if (line.at(before).text().matches("and|but|where|while|because")
        || line.at(before).is(",") && line.at(before - 1).text().matches("and|but")) {
      prefixed(line, one.to() + (line.at(one.to()).is(",") ? 1 : 0), one, says);
    } else if (line.at(before).is(",") && line.at(one.to()).text().matches("[,.]|\\(")) {
      interrupted(line, before, one.to(), one, says);
    } else if (at > 0 && ClaimTail.end(line, one.to()) >= line.end()) {
      add(new Clause(line, ClauseOpening.of(line), at), one, says);
    }
  }

  private void add(Clause clause, Speaker speaker, Reporting verb) {
    Clause trimmed = ClauseWords.withoutAlso(clause.cutAt(clause.to()));
    OwnWords own = new OwnWords(reading, speaker, trimmed, verb.kind());
    Optional<Actor> named = bodies.opening(trimmed).filter(one -> !one.equals(speaker.actor()));
    Clause rest = named.isPresent() ? trimmed.from(trimmed.from() + 2) : trimmed;
    if (!ClaimFitness.isFit(trimmed, own) || hanging.isIn(rest)) {
      return;
    }
    found.add(
        new Claimed(
            clause.line().span(),
            speaker.actor(),
            put(verb, speaker),
            verb.kind(),
            named
                .map(one -> one.name() + " " + reading.words(rest))
                .orElse(reading.within(trimmed)),
            own.any()));
  }

  /** As a question puts it: nobody "told that"; many "say". */
  private static String put(Reporting verb, Speaker speaker) {
    boolean told = verb.kind().equals("telling");
    boolean past = verb.form() == Form.PAST;
    return told ? past ? "said" : "says" : past ? verb.past() : verb.third();
  }
}
