package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Described;
import readback.item.About;
import readback.item.Level;

/** Whom does the article describe with the words “role”? */
final class RoleToPerson implements Form {
  @Override
  public String name() {
    return "role-to-person";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    PeopleOptions people = new PeopleOptions(material);
    RoleOptions roles = new RoleOptions(material);
    List<Candidate> found = new ArrayList<>();
    for (Described fact : material.of(Described.class)) {
      if (roles.isTelling(fact) && !roles.saysLess(fact)) {
        Optional<List<String>> others =
            people.beside(
                fact.who(),
                people
                    .notRuledOutBy(fact.role())
                    .and(other -> material.isOfSameCountry(fact, other))
                    .and(other -> !Material.names(fact.role(), other)));
        found.add(candidate(material, fact, others));
      }
    }
    return found;
  }

  private Candidate candidate(Material material, Described fact, Optional<List<String>> others) {
    String stem = "Whom does the article describe with the words “" + fact.role() + "”?";
    About about =
        Drafts.about(
            name(),
            fact.who().name() + fact.role(),
            Level.LITERAL,
            stem,
            List.of(fact.evidence()),
            "");
    return new Candidate(
        Asked.item(about, fact.who(), others, material),
        name(),
        List.of(fact),
        fact.who().name(),
        (fact.titled() ? -0.5 : 0) - (others.isPresent() ? 0 : 2));
  }
}
