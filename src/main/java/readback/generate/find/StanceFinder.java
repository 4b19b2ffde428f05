package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Stance;
import readback.generate.table.StanceVerbs;
import readback.generate.table.StanceVerbs.StanceVerb;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Who urges, praises, rejects or promises what. */
final class StanceFinder {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 30;

  private final Reading reading;
  private final Speakers speakers;
  private final List<Fact> found = new ArrayList<>();

  private StanceFinder(Reading reading) {
    this.reading = reading;
    this.speakers = new Speakers(reading);
  }

  static List<Fact> in(Reading reading) {
    StanceFinder finder = new StanceFinder(reading);
    reading.prose().lines().forEach(finder::read);
    return finder.found;
  }

  private void read(Line line) {
    for (int i = 1; i < line.size(); i++) {
      Optional<StanceVerb> verb = StanceVerbs.of(line.at(i).text());
      if (verb.isPresent() && isVerb(line, i) && isFollowed(line, i, verb.get())) {
        int at = i;
        subject(line, i).ifPresent(speaker -> add(line, speaker, at));
      }
    }
  }

  /** Whether a token is a verb of the kind, and tells what was so. */
  static boolean isStance(Line line, int at) {
    return StanceVerbs.of(line.at(at).text())
        .filter(verb -> isVerb(line, at) && isFollowed(line, at, verb))
        .isPresent();
  }

  private static boolean isVerb(Line line, int at) {
    return line.at(at).is(Tag.VERB)
            && !line.at(at - 1)
                .lower()
                .matches(
                    "to|will|would|could|can|may|might|should|must|not|n't|n’t|be|been|being|is|was|are|were|who|that|which|and")
            && !line.at(at + 1).lower().matches("by|of|as|that|,|;")
        || line.at(at).is(Tag.VERB)
            && line.at(at).lower().matches("warn(s|ed)")
            && line.at(at + 1).is("of");
  }

  private static boolean isFollowed(Line line, int at, StanceVerb verb) {
    if (verb.before().isEmpty() || verb.before().contains(line.at(at + 1).lower())) {
      return true;
    }
    Clause clause = ClauseEnd.cut(line, at);
    return verb.before().contains("quoting")
        && clause.tokens().stream().anyMatch(token -> token.text().matches("[\"“‘]"));
  }

  /** The speaker, no participle after a name among them: "Kim, accused of fraud,". */
  private Optional<Speaker> subject(Line line, int verb) {
    boolean comma = line.at(verb - 1).is(",");
    boolean participle = comma && reading.cast().endingAt(line, verb - 1).isPresent();
    return participle
        ? Optional.empty()
        : speakers
            .before(line, verb)
            .filter(one -> !line.at(one.from() - 1).lower().matches("which|that|whom|what"));
  }

  private void add(Line line, Speaker speaker, int verb) {
    int from = speaker.to();
    while (from < verb && line.at(from).text().matches("[,)(]")) {
      from++;
    }
    boolean plain =
        line.tokens().subList(from, verb).stream()
            .allMatch(token -> token.is(Tag.ADV) || token.lower().matches("has|had|also"));
    Clause clause = ClauseEnd.cut(line, verb);
    boolean also = line.at(from).lower().equals("also");
    Clause whole = new Clause(clause.line(), plain ? from + (also ? 1 : 0) : verb, clause.to());
    OwnWords own = new OwnWords(reading, speaker, clause, "speech");
    boolean fit =
        plain
            && clause.size() >= FEWEST_WORDS
            && clause.size() <= MOST_WORDS
            && !clause.has(Tag.QUOTE)
            && ClaimFitness.isBalanced(clause)
            && !ClaimFitness.endsOddly(clause)
            && !Pointing.outside(whole, own);
    if (fit) {
      found.add(new Stance(line.span(), speaker.actor(), reading.words(whole)));
    }
  }
}
