package readback.generate.find;

import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.table.CompanyWords;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Finds the named subject of a clause that tells a deed, and no report. */
final class Doers {
  private final Reading reading;

  Doers(Reading reading) {
    this.reading = reading;
  }

  /** The one whose name, role and name, or pronoun begins at a token. */
  Optional<Doer> at(Line line, int start) {
    return subject(line, start).filter(one -> !isReport(line, one.verb()));
  }

  /** The same, whatever the verb is. */
  Optional<Doer> subject(Line line, int start) {
    return pronoun(line, start)
        .or(() -> named(line, start))
        .or(() -> definite(line, start))
        .or(() -> phrase(line, start))
        .filter(one -> !(one.actor().isPerson() && isPlural(line, one.verb())));
  }

  /** "Hopes for Holm are high": it is not Holm who is. */
  private static boolean isPlural(Line line, int verb) {
    return line.at(Subjects.pastAdverb(line, verb)).lower().matches("are|were|have|do|'re|’re");
  }

  private Optional<Doer> pronoun(Line line, int start) {
    return Pronouns.isPersonal(line.at(start)) && Verbs.isFinite(line, start + 1, start)
        ? reading.pronouns().of(line.at(start)).map(actor -> new Doer(actor, start + 1))
        : Optional.empty();
  }

  private Optional<Doer> named(Line line, int start) {
    int first = line.at(start).lower().equals("the") ? start + 1 : start;
    int name = first;
    while (first > start
        && line.at(name).is(Tag.ADJ)
        && reading.cast().startingAt(line, name).isEmpty()) {
      name++;
    }
    return reading
        .cast()
        .startingAt(line, name)
        .or(() -> prefixed(line, start))
        .flatMap(one -> verbAfter(line, one).map(verb -> new Doer(one.actor(), verb)));
  }

  /** "The company bought": the body that was named before. */
  private Optional<Doer> definite(Line line, int start) {
    int verb = start + 2;
    return Verbs.isFinite(line, Subjects.pastAdverb(line, verb), verb)
        ? new DefiniteBodies(reading)
            .of(new Clause(line, start, verb))
            .filter(
                actor ->
                    !CompanyWords.isOne(line.at(start + 1).lower()) || opensBefore(line, actor))
            .map(actor -> new Doer(actor, verb))
        : Optional.empty();
  }

  /** Whether the line before begins with a body, so that "the company" goes on with it. */
  private boolean opensBefore(Line line, Actor actor) {
    List<Line> lines = reading.prose().lines();
    int at = lines.indexOf(line) - 1;
    return at >= 0
        && reading.cast().in(lines.get(at)).stream()
            .anyMatch(one -> one.actor().equals(actor) && one.from() <= 1);
  }

  /** "German physicist Gerhard Knies": only the words of a role stand before. */
  private Optional<Mention> prefixed(Line line, int start) {
    return reading.cast().in(line).stream()
        .filter(one -> one.actor().isPerson() && start < one.title())
        .filter(one -> RolePhrase.in(line, start, one.title()).isPresent())
        .findFirst();
  }

  /** No "hopes for Holm", of which the name is only a part. */
  private Optional<Doer> phrase(Line line, int start) {
    return new Subjects(reading)
        .at(line, start)
        .filter(one -> !one.words().matches(".* (of|for|from|in|at|on|with|against|by) .*"))
        .flatMap(one -> one.actor().map(actor -> new Doer(actor, one.verb())));
  }

  /** The verb, past "(KCNA)" and an aside; its own adverb included. */
  private static Optional<Integer> verbAfter(Line line, Mention subject) {
    int at = line.at(subject.to()).is("(") ? past(line, subject.to(), ")") : subject.to();
    if (line.at(at).is(",")) {
      int close = past(line, at + 1, ",") - 1;
      if (close >= line.size() || !Asides.isAside(line, at + 1, close)) {
        return Optional.empty();
      }
      at = close + 1;
    }
    int verb = Subjects.pastAdverb(line, at);
    boolean carries = Verbs.isFinite(line, verb, at) && !isRoleOf(line, verb);
    return carries ? Optional.of(at) : Optional.empty();
  }

  private static int past(Line line, int from, String mark) {
    int at = from;
    while (at < line.size() && !line.at(at).is(mark)) {
      at++;
    }
    return at + 1;
  }

  /** "Holm advocate Anna Keller": taken for a verb, but Keller's role. */
  private static boolean isRoleOf(Line line, int at) {
    return Roles.isRole(line.at(at).text()) && line.at(at + 1).isCapitalised();
  }

  /** Whether the verb reports or takes a stance, which is no deed. */
  static boolean isReport(Line line, int verb) {
    for (int i = verb; i < verb + 3; i++) {
      boolean reports = line.at(i).isVerbal() && ReportingVerbs.of(line.at(i).text()).isPresent();
      if (reports || StanceFinder.isStance(line, i)) {
        return true;
      }
    }
    return false;
  }
}
