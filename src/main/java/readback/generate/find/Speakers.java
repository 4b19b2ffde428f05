package readback.generate.find;

import java.util.Optional;
import readback.generate.text.Line;

/** Finds who speaks, on either side of a reporting verb. */
final class Speakers {
  private final SpeakerBefore before;
  private final SpeakerAfter after;

  Speakers(Reading reading) {
    this.before = new SpeakerBefore(reading);
    this.after = new SpeakerAfter(reading);
  }

  /** The subject that ends right before the verb. */
  Optional<Speaker> before(Line line, int verb) {
    return before.of(line, verb);
  }

  /** The speaker right after the verb: "said Kim", "says SOHAY's manager, Mohammed al-Mamun". */
  Optional<Speaker> after(Line line, int verb) {
    return after.of(line, verb);
  }
}
