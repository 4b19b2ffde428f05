package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Referred;
import readback.generate.table.Gender;
import readback.item.About;
import readback.item.Level;

/** “He worries ...”: who is “He” in this sentence? */
final class WhoIsPronoun implements Form {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 34;

  @Override
  public String name() {
    return "who-is-pronoun";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    PeopleOptions people = new PeopleOptions(material);
    List<Candidate> found = new ArrayList<>();
    for (Referred fact : material.of(Referred.class)) {
      Gender gender =
          switch (fact.pronoun()) {
            case "He" -> Gender.MALE;
            case "She" -> Gender.FEMALE;
            default -> PeopleOptions.shown(fact.sentence());
          };
      int words = Quotes.words(fact.sentence());
      if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
        people
            .beside(fact.who(), other -> material.gender(other).fits(gender))
            .ifPresent(others -> found.add(candidate(fact, others)));
      }
    }
    return found;
  }

  private Candidate candidate(Referred fact, List<String> others) {
    String stem =
        "“"
            + fact.sentence().replaceAll("[“”\"]", "'")
            + "” Who is “"
            + fact.pronoun()
            + "” in this sentence?";
    About about =
        Drafts.about(name(), fact.sentence(), Level.INFERENCE, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Drafts.choice(about, fact.who().name(), others),
        name(),
        List.of(fact),
        fact.who().name(),
        0);
  }
}
