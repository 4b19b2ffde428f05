package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Worded;
import readback.item.About;
import readback.item.Level;

/** Which of these words from the article means “gloss”? */
final class FindWord implements Form {
  @Override
  public String name() {
    return "find-word";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Worded fact : material.of(Worded.class)) {
      List<String> others = WordOptions.beside(fact, material);
      if (others.size() == PeopleOptions.MOST) {
        found.add(candidate(fact, others));
      }
    }
    return found;
  }

  private Candidate candidate(Worded fact, List<String> others) {
    String stem = "Which of these words from the article means “" + fact.gloss() + "”?";
    About about =
        Drafts.about(name(), fact.word(), Level.VOCABULARY, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Drafts.choice(about, fact.word(), others),
        name(),
        List.of(fact),
        fact.word(),
        -Quotes.words(fact.gloss()) / 20.0);
  }
}
