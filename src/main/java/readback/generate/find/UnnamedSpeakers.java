package readback.generate.find;

import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.table.Gender;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Speakers without a name of their own: "experts in Seoul", "the company", "police". */
final class UnnamedSpeakers {
  private static final int MOST_WORDS = 9;

  private final Reading reading;
  private final DefiniteBodies bodies;

  UnnamedSpeakers(Reading reading) {
    this.reading = reading;
    this.bodies = new DefiniteBodies(reading);
  }

  /** The group that ends right before the verb. */
  Optional<Speaker> before(Line line, int end) {
    int at = start(line, end);
    int joined = line.at(at - 1).is("and") && at > 1 ? start(line, at - 1) : at;
    boolean several = joined < at - 1 && SpeakerWords.isJoined(line, at);
    at = several ? joined : at;
    if (at == end
        || !SpeakerWords.opensClause(line, at)
        || SpeakerWords.isJoined(line, at)
        || line.at(at).is(Tag.ADP)
        || !line.at(end - 1).isWord()) {
      return Optional.empty();
    }
    Clause clause = new Clause(line, at, end);
    if (!clause.has(Tag.NOUN) && !clause.has(Tag.PROPN)) {
      return Optional.empty();
    }
    return Optional.of(new Speaker(group(clause), at, end, true));
  }

  private static int start(Line line, int end) {
    int at = end;
    while (at > 0
        && at > end - MOST_WORDS
        && (SpeakerWords.isNominal(line.at(at - 1)) || line.at(at - 1).text().matches("['’]s?"))) {
      at--;
    }
    return at;
  }

  Optional<Speaker> after(Line line, int from) {
    int name = line.at(from).lower().equals("the") ? from + 1 : from;
    Optional<Mention> mention = reading.cast().startingAt(line, name);
    if (mention.isPresent() && line.at(mention.get().to()).text().matches("[.,;:(]")) {
      return Optional.of(new Speaker(mention.get().actor(), from, mention.get().to(), true));
    }
    int end = from;
    while (end < line.size()
        && (SpeakerWords.isNominal(line.at(end)) || line.at(end).text().matches("['’]s?"))) {
      end++;
    }
    if (end == from || !line.at(end).text().matches("[.,;:(]") || line.at(from).is(Tag.ADP)) {
      return Optional.empty();
    }
    return Optional.of(new Speaker(group(new Clause(line, from, end)), from, end, true));
  }

  private Actor group(Clause clause) {
    return bodies
        .of(clause)
        .orElseGet(() -> new Actor(Actor.Kind.GROUP, reading.within(clause), Gender.UNKNOWN, ""));
  }
}
