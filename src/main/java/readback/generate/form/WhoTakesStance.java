package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readback.generate.fact.Stance;

/** Who urged the government to cut taxes? Who called the plan "a disaster"? */
final class WhoTakesStance implements Form {
  private static final double WORTH = 0.2;

  @Override
  public String name() {
    return "who-urges";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Stance fact : material.of(Stance.class)) {
      if (!material.isReporter(fact.speaker())) {
        question(fact).candidate(name(), material).ifPresent(found::add);
      }
    }
    return found;
  }

  private static SourceQuestion question(Stance fact) {
    return new SourceQuestion(
        fact,
        fact.speaker(),
        "who",
        fact.predicate(),
        fact.predicate(),
        fact.predicate().toLowerCase(Locale.ROOT),
        WORTH);
  }
}
