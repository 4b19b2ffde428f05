package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Claimed;

/** Who worries that North Korea could use its call as an excuse? */
final class WhoSaysThat implements Form {
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_WITH_PRONOUN = 7;
  private static final int MOST_WORDS = 32;

  @Override
  public String name() {
    return "who-says-that";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Claimed fact : material.of(Claimed.class)) {
      if (fits(fact)) {
        question(fact).candidate(name(), material).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether it is neither too short nor too long to be asked. */
  static boolean fits(Claimed fact) {
    int words = Quotes.words(fact.clause());
    boolean pronoun = fact.clause().matches("(?s)(he|she|it|they) .*");
    return words >= (pronoun ? FEWEST_WITH_PRONOUN : FEWEST_WORDS) && words <= MOST_WORDS;
  }

  private static SourceQuestion question(Claimed fact) {
    return new SourceQuestion(
        fact,
        fact.speaker(),
        "who",
        fact.clause(),
        fact.verb() + " that " + fact.clause(),
        fact.clause(),
        fact.manner().matches("speech|news") ? 0 : 0.5);
  }
}
