package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Timed;
import readback.item.Level;

/** Point at the sentence that tells when something happened. */
final class WhenWasIt implements Form {
  @Override
  public String name() {
    return "locate-when";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Timed fact : material.of(Timed.class)) {
      String stem = "Point at the sentence that tells when " + fact.clause() + ".";
      found.add(Pointed.at(name(), Level.LITERAL, stem, fact.clause(), fact, material));
    }
    return found;
  }
}
