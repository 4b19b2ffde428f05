package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Deed;
import readback.generate.fact.Fact;
import readback.generate.fact.Status;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What somebody does, in a clause of which they are the subject. */
final class DeedFinder {
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 28;
  private static final int MOST_OPENING = 18;

  private final Reading reading;
  private final Doers doers;
  private final Crowds crowds;
  private final List<Fact> found = new ArrayList<>();

  private DeedFinder(Reading reading) {
    this.reading = reading;
    this.doers = new Doers(reading);
    this.crowds = new Crowds(reading);
  }

  static List<Fact> in(Reading reading) {
    DeedFinder finder = new DeedFinder(reading);
    reading.prose().lines().stream()
        .filter(line -> !line.hasQuotation() && !isQuestion(line))
        .forEach(finder::read);
    return finder.found;
  }

  private static boolean isQuestion(Line line) {
    return line.tokens().subList(line.end(), line.size()).stream().anyMatch(one -> one.is("?"));
  }

  private void read(Line line) {
    relatives(line);
    int start = ClauseOpening.of(line);
    Clause when = TimeOpening.at(line, start);
    int subject = line.at(when.to()).is(",") ? when.to() + 1 : when.to();
    Telling telling = new Telling(reading);
    int end = telling.toldUntil(line, subject);
    Optional<Doer> own = doer(line, subject).or(() -> pastOpening(line, start));
    if (own.isPresent()) {
      add(own.get(), Optional.empty(), line, end, when);
    } else {
      telling.in(line).filter(told -> told.from() > start).ifPresent(this::reported);
    }
  }

  /** "Analysts said the airline sold its hotels": somebody's deed, told by another. */
  private void reported(Told told) {
    Line line = told.clause().line();
    int from = told.from();
    doer(line, from)
        .filter(one -> !told.by().equals(Optional.of(one.actor())))
        // "had sold", "would sell" have lost their tense outside the report.
        .filter(one -> !line.at(one.verb()).lower().matches("had|would|was|were"))
        .ifPresent(
            one -> add(one, told.by(), line, told.clause().to(), new Clause(line, from, from)));
  }

  private Optional<Doer> doer(Line line, int subject) {
    return doers
        .at(line, subject)
        .or(() -> crowds.at(line, subject).filter(one -> !Doers.isReport(line, one.verb())));
  }

  /** "As a farmer, Holm has": what opens the sentence tells of the same, and may go. */
  private Optional<Doer> pastOpening(Line line, int start) {
    Token first = line.at(start);
    // "Like Lund, Holm sold": so did another.
    boolean shared = first.lower().matches("like|with|alongside|besides|together|along|including");
    boolean opens =
        first.is(Tag.ADP) && !shared
            || first.lower().endsWith("ing") && first.is(Tag.VERB)
            || first.lower().matches("as|after|before|while|although|though|since");
    for (int i = start + 1; opens && i < Math.min(line.end(), start + MOST_OPENING); i++) {
      Optional<Doer> doer = line.at(i).is(",") ? doer(line, i + 1) : Optional.empty();
      if (doer.isPresent()) {
        // "Swimming was the best, but the board cut its budget": whose, the opening tells.
        return doer.filter(one -> !hasOwner(line, one.verb()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasOwner(Line line, int from) {
    return line.tokens().subList(from, line.end()).stream()
        .anyMatch(token -> token.lower().matches("its|his|her|their|it|they|them|him"));
  }

  /** "Daniel Reyes, who negotiated an end to the strike,": from "who" to the comma or stop. */
  private void relatives(Line line) {
    for (Mention mention : reading.cast().in(line)) {
      int who = mention.to() + 1;
      // "the son of Peter Holm, who sold": it may be the son.
      boolean alone = !line.at(mention.title() - 1).lower().matches("of|and|or");
      boolean relative =
          alone && line.at(mention.to()).is(",") && line.at(who).is(pronoun(mention.actor()));
      int end = who;
      while (relative && end < line.end() && !line.at(end).text().matches("[,;:–—]|--")) {
        end++;
      }
      if (relative && Verbs.isFinite(line, Subjects.pastAdverb(line, who + 1), who)) {
        Doer doer = new Doer(mention.actor(), who + 1);
        add(doer, Optional.empty(), line, end, new Clause(line, who, who));
      }
    }
  }

  private static String pronoun(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> "who";
      case BODY, OTHER -> "which";
      case COUNTRY, PLACE, GROUP -> "";
    };
  }

  private void add(Doer doer, Optional<Actor> by, Line line, int end, Clause when) {
    Clause whole = Predicate.of(line, doer.verb(), MOST_WORDS);
    Clause clause = whole.to() > end ? whole.cutAt(end) : whole;
    Status status = status(clause);
    boolean fit =
        clause.size() >= FEWEST_WORDS
            && clause.size() <= MOST_WORDS
            && !clause.first().text().matches("['’].*")
            && !Predicate.isFaint(clause)
            && !Predicate.isHalfAList(clause)
            && !points(clause, doer.actor())
            && !clause.breaksOff()
            && !clause.isUnbalanced()
            && !new Hanging(reading).isIn(clause, true)
            && status != Status.NEGATED;
    if (fit) {
      found.add(
          new Deed(
              line.span(),
              doer.actor(),
              by,
              when.isEmpty() ? "" : reading.within(when),
              reading.words(clause),
              by.isPresent() ? Status.REPORTED : status));
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
