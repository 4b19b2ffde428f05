package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Linked;
import readback.item.Level;

/** Point at the sentence that tells how, why, or what happens when something is so. */
final class HowIsIt implements Form {
  @Override
  public String name() {
    return "locate-how";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Linked fact : material.of(Linked.class)) {
      asked(fact)
          .ifPresent(
              asked -> {
                String stem = "Point at the sentence that tells " + asked + ".";
                found.add(Pointed.at(name(), Level.LITERAL, stem, asked, fact, material));
              });
    }
    return found;
  }

  private static Optional<String> asked(Linked fact) {
    String by = Pointed.by(fact);
    return switch (fact.link()) {
      case MEANS -> Optional.of("how" + by + " " + fact.main());
      case CAUSE -> Optional.of("why" + by + " " + fact.main());
      case CONDITION -> Optional.of("what" + by + " happens " + fact.circumstance());
      case TIME -> Optional.of("what" + by + " happened " + fact.circumstance());
    };
  }
}
