package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Deed;
import readback.generate.fact.Fact;
import readback.generate.fact.Status;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What somebody does, in a sentence of which they are the subject. */
final class DeedFinder {
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 28;

  private final Reading reading;
  private final List<Fact> found = new ArrayList<>();

  private DeedFinder(Reading reading) {
    this.reading = reading;
  }

  static List<Fact> in(Reading reading) {
    DeedFinder finder = new DeedFinder(reading);
    reading.prose().lines().stream().filter(line -> !line.hasQuotation()).forEach(finder::read);
    return finder.found;
  }

  private void read(Line line) {
    relatives(line);
    int start = ClauseOpening.of(line);
    Optional<Actor> known =
        Pronouns.isPersonal(line.at(start))
            ? reading.pronouns().of(line.at(start))
            : Optional.empty();
    if (known.isPresent() && Verbs.isFinite(line, start + 1, start) && !isReport(line, start + 1)) {
      add(line, known.get(), start + 1, line.end());
      return;
    }
    int name = line.at(start).lower().equals("the") ? start + 1 : start;
    while (name > start
        && line.at(name).is(Tag.ADJ)
        && reading.cast().startingAt(line, name).isEmpty()) {
      name++;
    }
    Optional<Mention> subject =
        reading
            .cast()
            .startingAt(line, name)
            .or(
                () ->
                    reading.cast().in(line).stream()
                        .filter(one -> one.actor().isPerson() && prefixed(line, start, one))
                        .findFirst());
    int verb = subject.map(one -> verbAfter(line, one)).orElse(-1);
    if (verb > 0) {
      act(line, subject.get().actor(), verb);
    } else {
      new Subjects(reading)
          .at(line, start)
          .ifPresent(one -> one.actor().ifPresent(actor -> act(line, actor, one.verb())));
    }
  }

  private void act(Line line, Actor who, int verb) {
    if (!isReport(line, verb)) {
      add(line, who, verb, line.end());
    }
  }

  /** "Daniel Reyes, who negotiated an end to the strike,": from "who" to the comma or stop. */
  private void relatives(Line line) {
    for (Mention mention : reading.cast().in(line)) {
      int who = mention.to() + 1;
      boolean relative =
          mention.actor().isPerson() && line.at(mention.to()).is(",") && line.at(who).is("who");
      int end = who;
      while (relative && end < line.end() && !line.at(end).text().matches("[,;:–—]|--")) {
        end++;
      }
      if (relative && Verbs.isFinite(line, line.at(who + 1).is(Tag.ADV) ? who + 2 : who + 1, who)) {
        add(line, mention.actor(), who + 1, end);
      }
    }
  }

  /** "German physicist Gerhard Knies": only the words of a role stand before. */
  private static boolean prefixed(Line line, int start, Mention person) {
    return start < person.title() && RolePhrase.in(line, start, person.title()).isPresent();
  }

  private static int verbAfter(Line line, Mention subject) {
    int at = subject.to();
    if (line.at(at).is("(")) {
      while (at < line.size() && !line.at(at).is(")")) {
        at++;
      }
      at++;
    }
    if (line.at(at).is(",")) {
      int close = at + 1;
      while (close < line.size() && !line.at(close).is(",")) {
        close++;
      }
      if (close >= line.size() || !Asides.isAside(line, at + 1, close)) {
        return -1;
      }
      at = close + 1;
    }
    int verb = line.at(at).is(Tag.ADV) ? at + 1 : at;
    return Verbs.isFinite(line, verb, at) && !isRoleOf(line, verb) ? at : -1;
  }

  /** "Holm advocate Anna Keller": taken for a verb, but Keller's role. */
  private static boolean isRoleOf(Line line, int at) {
    return Roles.isRole(line.at(at).text()) && line.at(at + 1).isCapitalised();
  }

  private static boolean isReport(Line line, int verb) {
    for (int i = verb; i < verb + 3; i++) {
      if (StanceFinder.isStance(line, i)) {
        return true;
      }
      if (line.at(i).isVerbal() && ReportingVerbs.of(line.at(i).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void add(Line line, Actor who, int verb, int end) {
    Clause whole = ClauseEnd.cutPredicate(line, verb);
    Clause clause = whole.to() > end ? whole.cutAt(end) : whole;
    if (clause.size() < FEWEST_WORDS
        || clause.first().text().matches("['’].*")
        || clause.size() > MOST_WORDS
        || points(clause, who)
        || clause.breaksOff()
        || clause.isUnbalanced()
        || new Hanging(reading).isIn(clause, true)) {
      return;
    }
    if (status(clause) != Status.NEGATED) {
      found.add(new Deed(line.span(), who, reading.words(clause), status(clause)));
    }
  }

  /** "its" and "his" may stand for the one who is asked for. */
  private static boolean points(Clause clause, Actor who) {
    Line line = clause.line();
    int from = clause.from();
    for (int i = from; i < clause.to(); i++) {
      boolean own =
          line.at(i).lower().matches(who.isPerson() ? "his|her|himself|herself" : "its|itself");
      if (own) {
        if (Pointing.outside(new Clause(line, from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return from < clause.to() && Pointing.outside(new Clause(line, from, clause.to()));
  }

  private static Status status(Clause clause) {
    for (Token token : clause.tokens().subList(0, Math.min(3, clause.size()))) {
      if (Verbs.isModal(token.lower())) {
        return Status.HYPOTHETICAL;
      }
      if (token.lower().matches("not|n't|n’t|never")) {
        return Status.NEGATED;
      }
      if (token.lower().matches("will|plans?|'ll|’ll|intends?")) {
        return Status.PLANNED;
      }
    }
    return Status.ASSERTED;
  }
}
