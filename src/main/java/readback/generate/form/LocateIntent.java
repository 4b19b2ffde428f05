package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Intended;
import readback.item.Level;

/** Point at the sentence that tells what somebody means, agrees or refuses to do. */
final class LocateIntent implements Form {
  @Override
  public String name() {
    return "locate-intent";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    List<Intended> all = material.of(Intended.class);
    for (Intended fact : all) {
      boolean only =
          all.stream().filter(other -> other.subject().equals(fact.subject())).count() == 1;
      if (only) {
        String by = Pointed.by(fact);
        String asked = "what" + by + " " + fact.subject() + " " + fact.verb() + " to do";
        String stem = "Point at the sentence that tells " + asked + ".";
        found.add(Pointed.at(name(), Level.LITERAL, stem, asked, fact, material));
      }
    }
    return found;
  }
}
