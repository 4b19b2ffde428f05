package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.fact.Claimed;
import readback.item.About;
import readback.item.Level;

/** Who worries that North Korea could use its call as an excuse? */
final class WhoSaysThat implements Form {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 32;

  @Override
  public String name() {
    return "who-says-that";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    SourceOptions sources = new SourceOptions(material);
    for (Claimed fact : material.of(Claimed.class)) {
      int words = Quotes.words(fact.clause());
      boolean fit =
          SourceOptions.isSource(fact.speaker())
              && words >= FEWEST_WORDS
              && words <= MOST_WORDS
              && !Material.names(fact.clause(), fact.speaker());
      if (fit) {
        Predicate<Actor> unnamed = other -> !Material.names(fact.clause(), other);
        Optional<List<String>> others = sources.beside(fact.speaker(), fact.clause(), unnamed);
        if (others.isPresent() || fact.speaker().isPerson()) {
          found.add(candidate(material, fact, others));
        }
      }
    }
    return found;
  }

  private Candidate candidate(Material material, Claimed fact, Optional<List<String>> others) {
    String who = fact.speaker().kind() == Actor.Kind.COUNTRY ? "Which country " : "Who ";
    String stem =
        "According to the article, "
            + who.toLowerCase(java.util.Locale.ROOT)
            + fact.verb()
            + " that "
            + fact.clause()
            + "?";
    About about =
        Drafts.about(
            name(),
            fact.speaker().name() + fact.clause(),
            Level.ATTRIBUTION,
            stem,
            List.of(fact.evidence()),
            "");
    return new Candidate(
        others.isPresent()
            ? Drafts.choice(about, SourceOptions.shown(fact.speaker()), others.get())
            : Asked.item(about, fact.speaker(), others, material),
        name(),
        List.of(fact),
        fact.speaker().name(),
        (fact.manner().matches("speech|news") ? 0 : 0.5) - (others.isPresent() ? 0 : 2));
  }
}
