package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Reasoned;
import readback.item.Level;

/** Point at the sentence that tells why something is so. */
final class WhyIsIt implements Form {
  @Override
  public String name() {
    return "locate-why";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Reasoned fact : material.of(Reasoned.class)) {
      String by = Pointed.by(fact);
      String stem = "Point at the sentence that tells why" + by + " " + fact.effect() + ".";
      found.add(Pointed.at(name(), Level.LITERAL, stem, fact.effect(), fact, material));
    }
    return found;
  }
}
