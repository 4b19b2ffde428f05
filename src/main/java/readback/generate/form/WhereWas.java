package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.cast.Actor;
import readback.generate.fact.Placed;
import readback.item.About;
import readback.item.Level;

/** A sentence with a place as its blank; the others are places of the same kind in the article. */
final class WhereWas implements Form {
  @Override
  public String name() {
    return "where";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Placed fact : material.of(Placed.class)) {
      String sentence = fact.before() + fact.after();
      List<String> others =
          material.facts().cast().actors().stream()
              .filter(
                  other ->
                      other.kind() == fact.place().kind()
                          && other.what().equals(fact.place().what()))
              .filter(other -> !other.equals(fact.place()) && !Material.names(sentence, other))
              .map(Actor::name)
              .limit(PeopleOptions.MOST)
              .toList();
      if (others.size() >= PeopleOptions.FEWEST && !Material.names(sentence, fact.place())) {
        found.add(candidate(fact, others));
      }
    }
    return found;
  }

  private Candidate candidate(Placed fact, List<String> others) {
    String stem = fact.before() + "___" + fact.after();
    About about = Drafts.about(name(), stem, Level.LITERAL, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Drafts.choice(about, fact.place().name(), others),
        name(),
        List.of(fact),
        fact.place().name(),
        0);
  }
}
