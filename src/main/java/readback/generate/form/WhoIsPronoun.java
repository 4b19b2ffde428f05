package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Candidate> found = new ArrayList<>();
    for (Referred fact : material.of(Referred.class)) {
      int words = Quotes.words(fact.sentence());
      if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
        others(fact, material).ifPresent(others -> found.add(candidate(fact, others)));
      }
    }
    return found;
  }

  private static Optional<List<String>> others(Referred fact, Material material) {
    if (!fact.who().isPerson()) {
      return Bodies.of(material)
          .beside(fact.who(), other -> !Material.names(fact.sentence(), other));
    }
    Gender gender =
        switch (fact.pronoun()) {
          case "He", "he" -> Gender.MALE;
          case "She", "she" -> Gender.FEMALE;
          default -> PeopleOptions.shown(fact.sentence());
        };
    return new PeopleOptions(material)
        .beside(fact.who(), other -> material.gender(other).fits(gender));
  }

  private Candidate candidate(Referred fact, List<String> others) {
    String stem =
        "“"
            + fact.sentence().replaceAll("[“”\"]", "'")
            + (fact.who().isPerson() ? "” Who is “" : "” Which of these is “")
            + fact.pronoun()
            + "” in this sentence?";
    About about =
        Drafts.about(name(), fact.sentence(), Level.INFERENCE, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Drafts.choice(
            about,
            fact.who().isPerson() ? fact.who().name() : SourceOptions.shown(fact.who()),
            others),
        name(),
        List.of(fact),
        fact.who().name(),
        0);
  }
}
