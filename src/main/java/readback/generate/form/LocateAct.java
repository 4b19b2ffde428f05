package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Acted;
import readback.item.Level;

/** Point at the sentence that tells what somebody uses, sends, finds ... in some circumstances. */
final class LocateAct implements Form {
  @Override
  public String name() {
    return "locate-what";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Acted fact : material.of(Acted.class)) {
      String by = fact.by().map(actor -> ", according to " + actor.name() + ",").orElse("");
      String asked =
          (fact.person() ? "whom" : "what")
              + by
              + " "
              + fact.subject()
              + " "
              + fact.verb()
              + " "
              + fact.rest();
      String stem = "Point at the sentence that tells " + asked + ".";
      found.add(Pointed.at(name(), Level.LITERAL, stem, asked, fact, material));
    }
    return found;
  }
}
