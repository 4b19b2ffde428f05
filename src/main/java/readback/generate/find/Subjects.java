package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Finds the subject of a clause, where a question can name it without what stands before. */
final class Subjects {
  private static final int LONGEST = 12;

  private final Reading reading;

  Subjects(Reading reading) {
    this.reading = reading;
  }

  /** The subject that begins at a token and has its verb right after, or after an aside. */
  Optional<Subject> at(Line line, int start) {
    Optional<Opener> opener = new Openers(reading).at(line, start);
    if (opener.isPresent()) {
      return opener
          .filter(one -> Verbs.isFinite(line, pastAdverb(line, start + 1), start))
          .map(one -> new Subject(one.words(), one.actor(), start + 1, true));
    }
    int end = phraseEnd(line, start);
    if (end == start || end - start > LONGEST || !isNominalEnd(line, end - 1)) {
      return Optional.empty();
    }
    int verb = line.at(end).is(",") ? pastAside(line, end) : end;
    boolean carries = verb > 0 && Verbs.isFinite(line, pastAdverb(line, verb), start);
    return carries ? named(line, start, end, verb) : Optional.empty();
  }

  static int pastAdverb(Line line, int at) {
    return line.at(at).is(Tag.ADV) ? at + 1 : at;
  }

  private static int pastAside(Line line, int comma) {
    int close = comma + 1;
    while (close < line.end() && !line.at(close).is(",")) {
      close++;
    }
    return close < line.end() && isAside(line, comma + 1, close) ? close + 1 : -1;
  }

  /** An apposition, "or bariatric surgery", or "instituted in 2006". */
  private static boolean isAside(Line line, int from, int to) {
    boolean participle =
        line.at(from).lower().matches("\\p{Ll}+ed|made|built|held|known|born|written|found")
            && !line.at(from + 1).is(Tag.DET)
            && line.tokens().subList(from + 1, to).stream().noneMatch(t -> t.is(Tag.AUX));
    boolean other = line.at(from).is("or") && to - from < 5;
    return participle || other || Asides.isAside(line, from, to);
  }

  /** Past the last word of a noun phrase. */
  private static int phraseEnd(Line line, int start) {
    int at = start;
    while (at < line.end() && isPart(line, at, start) && !Verbs.isMistaken(line, at, start)) {
      at++;
    }
    return at;
  }

  private static boolean isPart(Line line, int at, int start) {
    Token token = line.at(at);
    boolean nominal =
        token.is(Tag.NOUN) || token.is(Tag.PROPN) || token.is(Tag.NUM) || token.is(Tag.ADJ);
    boolean joins =
        at > start
            && (token.lower().matches("of|in|for|at|from|on|with|and|-|&|%")
                || token.text().matches("['’]s?|\\("));
    return nominal
        || token.is(Tag.DET)
        || joins
        || token.is(")")
        || at > start && token.isWord() && token.isCapitalised();
  }

  private static boolean isNominalEnd(Line line, int at) {
    Token token = line.at(at);
    return token.is(Tag.NOUN) || token.is(Tag.PROPN) || token.text().matches("\\)|%");
  }

  private Optional<Subject> named(Line line, int start, int end, int verb) {
    Clause phrase = new Clause(line, start, end);
    Optional<Mention> mention = reading.cast().endingAt(line, end);
    Optional<Mention> whole = mention.filter(one -> opens(line, one, start));
    if (whole.isPresent()) {
      Actor actor = whole.get().actor();
      return Optional.of(new Subject(actor.name(), Optional.of(actor), verb, false));
    }
    Optional<Actor> person = mention.map(Mention::actor).filter(Actor::isPerson);
    boolean vague = person.isEmpty() && isVague(phrase);
    return vague || Pointing.outside(phrase)
        ? Optional.empty()
        : Optional.of(new Subject(reading.within(phrase), person, verb, false));
  }

  private static boolean opens(Line line, Mention one, int start) {
    int from = one.actor().isPerson() ? one.title() : one.from();
    return from == start || from == start + 1 && line.at(start).lower().equals("the");
  }

  /** What everybody knows to be one only: the rest of "the company", "the team" points back. */
  private static final String ONE_ONLY =
      "government|world|police|army|public|sun|moon|internet|economy|president|pope|king|queen|military|navy|parliament|opposition|authorities|earth|media|press|rich|poor|young";

  /** "the team", "many", "a man", "officials": who is meant, the sentence does not say. */
  private static boolean isVague(Clause phrase) {
    long telling =
        phrase.tokens().stream()
            .filter(t -> t.is(Tag.NOUN) || t.is(Tag.PROPN) || t.is(Tag.ADJ))
            .count();
    String first = phrase.first().lower();
    boolean pointing =
        first.matches(
                "others?|each|every|any|no|none|another|both|half|such|what|which|that|this|these|those|it|there")
            || phrase.tokens().stream().anyMatch(t -> t.lower().matches("others?"));
    boolean counted =
        first.matches("some|many|most|all|several|few|a|an|one|two|three|four|five|six|more|much");
    long named = counted && phrase.first().is(Tag.ADJ) ? telling - 1 : telling;
    Token last = phrase.line().at(phrase.to() - 1);
    boolean known = first.equals("the") && last.lower().matches(ONE_ONLY) || last.isCapitalised();
    return pointing || named < 2 && !known;
  }
}
