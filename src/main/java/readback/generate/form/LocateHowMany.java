package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Counted;
import readback.generate.fact.Measure;
import readback.item.Level;

/** Point at the sentence that tells how many do something: the number opens the sentence. */
final class LocateHowMany implements Form {
  private static final String ROUGHLY =
      "(?:(?:about|nearly|almost|around|over|some|more than|less than|fewer than|at least|up to|only|just) )?";

  @Override
  public String name() {
    return "locate-how-many";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Counted fact : material.of(Counted.class)) {
      boolean plain =
          !fact.after()
              .matches(
                  "(?s) (years|months|weeks|days|hours|minutes)\\b.*|.*, (said|says|they|he|she) .*");
      boolean opens = plain && fact.before().toLowerCase(java.util.Locale.ROOT).matches(ROUGHLY);
      if (opens && fact.measure() == Measure.COUNT) {
        String rest = fact.after().replaceAll("[.]$", "");
        String stem = "Point at the sentence that tells how many" + rest + ".";
        found.add(Pointed.at(name(), Level.LITERAL, stem, rest, fact, material));
      }
    }
    return found;
  }
}
