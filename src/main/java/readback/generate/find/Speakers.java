package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Finds who speaks, on either side of a reporting verb. */
final class Speakers {
  private static final int LONGEST_APPOSITION = 40;

  private final Reading reading;
  private final UnnamedSpeakers unnamed;

  Speakers(Reading reading) {
    this.reading = reading;
    this.unnamed = new UnnamedSpeakers(reading);
  }

  /** The subject that ends right before the verb. */
  Optional<Speaker> before(Line line, int verb) {
    int end = verb;
    while (line.at(end - 1).is(Tag.ADV) || line.at(end - 1).lower().matches("has|had|have|also")) {
      end--;
    }
    if (end <= 0) {
      return Optional.empty();
    }
    Token last = line.at(end - 1);
    if (Pronouns.isPersonal(last)) {
      int at = end - 1;
      return reading.pronouns().of(last).map(actor -> new Speaker(actor, at, at + 1, false));
    }
    if (last.is(",")) {
      int comma = end - 1;
      return asApposition(line, comma).or(() -> beforeApposition(line, comma));
    }
    if (last.is(")")) {
      int open = end - 1;
      while (open > 0 && !line.at(open).is("(")) {
        open--;
      }
      return before(line, open);
    }
    Optional<Mention> mention = reading.cast().endingAt(line, end);
    return mention.isPresent() ? named(line, mention.get()) : unnamed.before(line, end);
  }

  private Optional<Speaker> named(Line line, Mention mention) {
    Actor actor = mention.actor();
    if (actor.isPerson() && SpeakerWords.isObject(line, mention.title())) {
      return unnamed.before(line, mention.to());
    }
    if (actor.isPerson()) {
      int start = SpeakerWords.start(line, mention);
      return SpeakerWords.isJoined(line, start) || SpeakerWords.isJoined(line, mention.title())
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
        if (person.isEmpty() && isAsideOfBody(line, i, comma)) {
          return body(line, i).map(one -> new Speaker(one.actor(), one.from(), comma + 1, true));
        }
      }
    }
    return Optional.empty();
  }

  /** "which funds the project", "published last month"; "a charity" only after a body's name. */
  private boolean isAsideOfBody(Line line, int end, int to) {
    int from = end + 1;
    boolean body =
        reading
            .cast()
            .endingAt(line, end)
            .filter(one -> one.actor().kind() == Actor.Kind.BODY)
            .isPresent();
    boolean participle =
        line.at(from)
            .lower()
            .matches("published|released|conducted|commissioned|based|founded|led|written");
    return participle
        ? Verbs.finite(line, from + 1, to) < 0
        : line.at(from).lower().matches(body ? "which|an?|the" : "which")
            && Asides.isAside(line, from, to);
  }

  /** What ends there and is no person: "The Harbour Board", "a study by the university". */
  private Optional<Speaker> body(Line line, int end) {
    Optional<Mention> mention = reading.cast().endingAt(line, end);
    return mention.isPresent() ? named(line, mention.get()) : unnamed.before(line, end);
  }

  /** The speaker right after the verb: "said Kim", "says SOHAY's manager, Mohammed al-Mamun". */
  Optional<Speaker> after(Line line, int verb) {
    int from = verb + 1;
    if (Pronouns.isPersonal(line.at(from))) {
      return reading
          .pronouns()
          .of(line.at(from))
          .map(actor -> new Speaker(actor, from, from + 1, false));
    }
    int end = from;
    while (end < line.size() && end < from + 16 && isSubject(line, end)) {
      int start = end;
      Optional<Mention> person =
          reading.cast().in(line).stream()
              .filter(one -> one.title() == start && one.actor().isPerson())
              .findFirst();
      if (person.isPresent() && start > from && SpeakerWords.isObject(line, start)) {
        return unnamed.after(line, from);
      }
      if (person.isPresent()) {
        int to = afterAside(line, person.get().to());
        boolean several = line.at(person.get().to()).text().matches("and|&");
        return several
            ? Optional.empty()
            : Optional.of(new Speaker(person.get().actor(), from, to, true));
      }
      end++;
    }
    return unnamed.after(line, from);
  }

  private static boolean isSubject(Line line, int at) {
    Token token = line.at(at);
    return SpeakerWords.isNominal(token) || token.text().matches("['’]s?|,|its|his|her|their");
  }

  /** Past the appositions after a name: "said Kim, a researcher at the institute,". */
  private static int afterAside(Line line, int to) {
    int at = to;
    while (line.at(at).is(",")) {
      int close = at + 1;
      while (close < line.size()
          && !line.at(close).is(Tag.QUOTE)
          && !line.at(close).text().matches("[,.;]")) {
        close++;
      }
      boolean ends = close >= line.end() || line.at(close).is(Tag.QUOTE);
      boolean aside =
          ends ? Verbs.finite(line, at + 1, close) < 0 : Asides.isAside(line, at + 1, close);
      if (!aside && !line.at(at + 1).lower().matches("who|whose")
          || close > to + LONGEST_APPOSITION) {
        return at;
      }
      at = close;
    }
    return at;
  }
}
