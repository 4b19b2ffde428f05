package readback.generate.find;

import java.util.Optional;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.ReportingVerbs.Form;
import readback.generate.table.ReportingVerbs.Reporting;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Which tokens are verbs that report what somebody says. */
final class ClaimVerbs {
  private final Reading reading;

  ClaimVerbs(Reading reading) {
    this.reading = reading;
  }

  /** The verb at a token, if it reports and is not hypothetical, negated or passive. */
  Optional<Reporting> at(Line line, int at) {
    return ReportingVerbs.of(line.at(at).text())
        .filter(verb -> isVerb(line, at, verb))
        .filter(verb -> verb.form() != Form.ING && verb.takesThat())
        .filter(verb -> !line.at(at + 1).is("by") && !isDenied(line, at))
        .filter(
            verb ->
                !line.at(at - 1)
                    .lower()
                    .matches(
                        "to|will|would|could|can|may|might|should|must|not|n't|n’t|be|been|is|was|are|were|who"));
  }

  /** "never said", "no longer says", "has yet to say". */
  private static boolean isDenied(Line line, int verb) {
    int at = verb - 1;
    while (line.at(at).is(Tag.AUX) || line.at(at).is(Tag.ADV)) {
      if (line.at(at).lower().matches("never|longer|hardly|rarely|seldom|falsely|nearly")) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** "Conyon estimates that" is one as well, though "estimates" may be tagged as a noun. */
  private boolean isVerb(Line line, int at, Reporting verb) {
    boolean named =
        line.at(at + 1).is("that")
                && (line.at(at - 1).is(",") || reading.cast().endingAt(line, at).isPresent())
            || line.at(at - 1).is(",") && line.at(at + 1).is(Tag.PROPN);
    return line.at(at).isVerbal()
        || verb.form() == Form.PAST && line.at(at).is(Tag.ADJ)
        || verb.form() == Form.THIRD && named;
  }
}
