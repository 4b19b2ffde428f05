package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Mention;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Finds who speaks after a reporting verb: "said Kim". */
final class SpeakerAfter {
  private static final int LONGEST_APPOSITION = 40;

  private final Reading reading;
  private final UnnamedSpeakers unnamed;

  SpeakerAfter(Reading reading) {
    this.reading = reading;
    this.unnamed = new UnnamedSpeakers(reading);
  }

  /** The speaker right after the verb: "said Kim", "says SOHAY's manager, Mohammed al-Mamun". */
  Optional<Speaker> of(Line line, int verb) {
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
      boolean owns = person.filter(one -> line.at(one.to()).text().matches("['’]s?")).isPresent();
      if (person.isPresent() && !owns) {
        int to = afterAside(line, person.get().to());
        return isOneOfMany(line, person.get().to())
                || isJoinedByAnother(line, person.get().to(), to)
            ? Optional.empty()
            : Optional.of(new Speaker(person.get().actor(), from, to, true));
      }
      end = owns ? person.get().to() + 1 : end + 1;
    }
    return unnamed.after(line, from);
  }

  /** "said Keller and Holm", "said Keller, Holm and Lund". */
  private boolean isOneOfMany(Line line, int end) {
    if (line.at(end).text().matches("and|&")) {
      return true;
    }
    Optional<Mention> next =
        line.at(end).is(",")
            ? reading.cast().startingAt(line, end + 1).filter(one -> one.actor().isPerson())
            : Optional.empty();
    return next.filter(one -> line.at(one.to()).text().matches("and|,|&")).isPresent();
  }

  /** "said Keller, the mayor, and Holm": no verb follows that would make a clause of it. */
  private boolean isJoinedByAnother(Line line, int from, int to) {
    return reading.cast().in(line).stream()
        .filter(one -> one.actor().isPerson() && one.title() > from && one.title() <= to + 2)
        .anyMatch(
            one ->
                line.at(one.title() - 1).is("and")
                    && line.at(one.title() - 2).is(",")
                    && !Verbs.isFinite(line, one.to(), one.to()));
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
