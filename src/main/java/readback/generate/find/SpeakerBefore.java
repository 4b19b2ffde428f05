package readback.generate.find;

import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.table.ReportingVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Finds who speaks before a reporting verb: its subject. */
final class SpeakerBefore {
  private static final int LONGEST_APPOSITION = 40;

  private final Reading reading;
  private final UnnamedSpeakers unnamed;
  private final LastReport lastReport;

  SpeakerBefore(Reading reading) {
    this.reading = reading;
    this.unnamed = new UnnamedSpeakers(reading);
    this.lastReport = new LastReport(reading, this);
  }

  /** The subject that ends right before the verb. */
  Optional<Speaker> of(Line line, int verb) {
    int end = verb;
    while (isAdverb(line.at(end - 1)) || line.at(end - 1).lower().matches("has|had|have|also")) {
      end--;
    }
    if (end <= 0) {
      return Optional.empty();
    }
    Token last = line.at(end - 1);
    if (Pronouns.isPersonal(last)) {
      int at = end - 1;
      return reading
          .pronouns()
          .of(last)
          .filter(actor -> !lastReport.isAnothers(line, actor))
          .map(actor -> new Speaker(actor, at, at + 1, false));
    }
    if (last.is(",")) {
      int comma = end - 1;
      return asApposition(line, comma).or(() -> beforeApposition(line, comma));
    }
    boolean dash = last.text().matches("[–—]|--");
    if (last.is(")") || dash) {
      return beforeBrackets(line, end - 1, dash ? "[–—]|--" : "\\(");
    }
    return subject(line, end);
  }

  /** "Kim (the mayor) said", "Kim -- the mayor -- said". */
  private Optional<Speaker> beforeBrackets(Line line, int close, String mark) {
    int open = close - 1;
    while (open > 0 && !line.at(open).text().matches(mark)) {
      open--;
    }
    return open > 0 ? of(line, open) : Optional.empty();
  }

  /** The name or the noun phrase that ends there. */
  private Optional<Speaker> subject(Line line, int end) {
    Optional<Mention> mention = reading.cast().endingAt(line, end);
    return mention.isPresent()
        ? named(line, mention.get())
        : familyName(line, end).or(() -> unnamed.before(line, end));
  }

  /** "Hair said": a plain word where a sentence begins, and the family name of one person. */
  private Optional<Speaker> familyName(Line line, int end) {
    int at = end - 1;
    List<Actor> bearers =
        reading.cast().people().stream()
            .filter(one -> one.name().contains(" ") && one.core().equals(line.at(at).text()))
            .toList();
    return bearers.size() == 1 && SpeakerWords.opensClause(line, at)
        ? Optional.of(new Speaker(bearers.get(0), at, end, true))
        : Optional.empty();
  }

  /** "A woman who knows Keller said": she does not speak herself. */
  private static boolean isObjectOfVerb(Line line, int at) {
    return at >= 0
        && line.at(at).is(Tag.VERB)
        && !line.at(at).isCapitalised()
        && ReportingVerbs.of(line.at(at).text()).isEmpty();
  }

  /** A name that no word list knows may be taken for an adverb. */
  private static boolean isAdverb(Token token) {
    return token.is(Tag.ADV) && !token.isCapitalised();
  }

  private Optional<Speaker> named(Line line, Mention mention) {
    Actor actor = mention.actor();
    if (actor.isPerson() && SpeakerWords.isObject(line, mention.title())) {
      return unnamed.before(line, mention.to());
    }
    if (actor.isPerson()) {
      int start = SpeakerWords.start(line, mention);
      return isObjectOfVerb(line, start - 1)
              || SpeakerWords.isJoined(line, start)
              || SpeakerWords.isJoined(line, mention.title())
          ? Optional.empty()
          : Optional.of(new Speaker(actor, start, mention.to(), true));
    }
    int of =
        line.at(mention.from() - 1).lower().equals("the") ? mention.from() - 2 : mention.from() - 1;
    if (line.at(of).lower().matches("of|from|at|with|for|in")) {
      return reading
          .cast()
          .endingAt(line, of)
          .filter(one -> one.actor().isPerson())
          .map(one -> new Speaker(one.actor(), SpeakerWords.start(line, one), mention.to(), true))
          .or(() -> unnamed.before(line, mention.to()));
    }
    int start = mention.from();
    while (line.at(start - 1).is(Tag.ADJ)) {
      start--;
    }
    start -= line.at(start - 1).lower().equals("the") ? 1 : 0;
    boolean whole =
        SpeakerWords.opensClause(line, start)
            && !SpeakerWords.isJoined(line, start)
            && actor.kind() != Actor.Kind.PLACE;
    return whole
        ? Optional.of(new Speaker(actor, start, mention.to(), true))
        : unnamed.before(line, mention.to());
  }

  /** "The prime minister, Shinzo Abe, said": the name itself stands between commas. */
  private Optional<Speaker> asApposition(Line line, int comma) {
    return reading
        .cast()
        .endingAt(line, comma)
        .filter(one -> one.actor().isPerson() && line.at(one.title() - 1).is(","))
        .map(one -> new Speaker(one.actor(), SpeakerWords.start(line, one), comma + 1, true));
  }

  /** "Kim Tae-woo, the researcher, says": from the comma before the verb back to the name. */
  private Optional<Speaker> beforeApposition(Line line, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST_APPOSITION; i--) {
      if (line.at(i).is(Tag.QUOTE) || line.at(i).is(";")) {
        return Optional.empty();
      }
      if (line.at(i).is(",")) {
        Optional<Mention> person =
            reading.cast().endingAt(line, i).filter(one -> one.actor().isPerson());
        if (person.isPresent() && Asides.isAside(line, i + 1, comma)) {
          int start = SpeakerWords.start(line, person.get());
          return SpeakerWords.isJoined(line, person.get().title())
              ? Optional.empty()
              : Optional.of(new Speaker(person.get().actor(), start, comma + 1, true));
        }
        Optional<Speaker> body = person.isEmpty() ? subject(line, i) : Optional.empty();
        if (body.isPresent() && isAsideOf(body.get().actor(), line, i + 1, comma)) {
          return body.map(one -> new Speaker(one.actor(), one.from(), comma + 1, true));
        }
      }
    }
    return Optional.empty();
  }

  /** "which funds the project", "published last month"; "a charity" only after a body's name. */
  private static boolean isAsideOf(Actor speaker, Line line, int from, int to) {
    String first = line.at(from).lower();
    if (first.matches("published|released|conducted|commissioned|based|founded|led|written")) {
      return Verbs.finite(line, from + 1, to) < 0;
    }
    if (first.equals("in")) {
      return ClaimTail.end(line, from) == to;
    }
    boolean body = speaker.kind() == Actor.Kind.BODY;
    return first.matches(body ? "which|an?|the" : "which") && Asides.isAside(line, from, to);
  }
}
