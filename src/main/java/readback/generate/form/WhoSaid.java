package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Quoted;
import readback.item.About;
import readback.item.Level;

/** Who said, “complete quotation”? */
final class WhoSaid implements Form {
  @Override
  public String name() {
    return "who-said";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    PeopleOptions people = new PeopleOptions(material);
    for (Quoted fact : material.of(Quoted.class)) {
      String words = ClearQuotation.of(fact.words());
      if (words.isEmpty() || Material.names(words, fact.speaker())) {
        continue;
      }
      if (!fact.speaker().isPerson()) {
        ofBody(fact, words).candidate(name(), material).ifPresent(found::add);
        continue;
      }
      found.add(
          candidate(
              material,
              fact,
              words,
              people.beside(fact.speaker(), other -> !Material.names(words, other))));
    }
    return found;
  }

  private static SourceQuestion ofBody(Quoted fact, String words) {
    String predicate = fact.verb() + ", " + Quotes.asked(words);
    return new SourceQuestion(
        fact, fact.speaker(), "who", words, predicate, fact.words(), worth(words));
  }

  private Candidate candidate(
      Material material, Quoted fact, String words, Optional<List<String>> others) {
    String stem = "Who " + fact.verb() + ", " + Quotes.asked(words);
    About about =
        Drafts.about(name(), fact.words(), Level.ATTRIBUTION, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Asked.item(about, fact.speaker(), others, material),
        name(),
        List.of(fact),
        fact.speaker().name(),
        worth(words) - (others.isPresent() ? 0 : 2));
  }

  /** A quotation of some length that does not lean on what was said before. */
  private static double worth(String words) {
    int count = Quotes.words(words);
    double length = count < 8 ? -1 : count > 35 ? -0.5 : 0;
    return length - (Quotes.leans(words) ? 1 : 0);
  }
}
