package readback.generate.find;

import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.ReportingVerbs.Form;
import readback.generate.text.Line;

/**
 * Whose report the line before was: "she said" goes on with it (centering: Grosz, Joshi and
 * Weinstein, 1995), and is not surely somebody's of whom it only told.
 */
final class LastReport {
  private static final int FARTHEST = 6;

  private final Reading reading;
  private final SpeakerBefore speakers;

  LastReport(Reading reading, SpeakerBefore speakers) {
    this.reading = reading;
    this.speakers = speakers;
  }

  /** Whether another name, or one of whom nothing is known, spoke in the line before. */
  boolean isAnothers(Line line, Actor person) {
    List<Line> lines = reading.prose().lines();
    int at = lines.indexOf(line) - 1;
    if (at < 0 || line.paragraph() - lines.get(at).paragraph() > 1) {
      return false;
    }
    Line before = lines.get(at);
    int verb = verb(before);
    boolean named =
        verb > 0
            && before.at(verb - 1).isCapitalised()
            && !Pronouns.isPersonal(before.at(verb - 1));
    if (!named) {
      return false;
    }
    Optional<Actor> speaker = speakers.of(before, verb).map(Speaker::actor);
    return speaker.filter(one -> one.equals(person) || one.kind() == Actor.Kind.BODY).isEmpty();
  }

  /** Its first verb of saying, if a subject of some words stands before it; else -1. */
  private static int verb(Line line) {
    for (int i = 1; i < Math.min(line.end(), FARTHEST); i++) {
      boolean reports =
          line.at(i).isVerbal()
              && ReportingVerbs.of(line.at(i).text())
                  .filter(verb -> verb.form() == Form.PAST || verb.form() == Form.THIRD)
                  .isPresent();
      if (reports) {
        return i;
      }
    }
    return -1;
  }
}
