package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.fact.Stance;
import readback.item.About;
import readback.item.Level;

/** Who urged the government to cut taxes? Who called the plan "a disaster"? */
final class WhoTakesStance implements Form {
  @Override
  public String name() {
    return "who-urges";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    SourceOptions sources = new SourceOptions(material);
    for (Stance fact : material.of(Stance.class)) {
      boolean fit =
          SourceOptions.isSource(fact.speaker())
              && !material.isReporter(fact.speaker())
              && !Material.names(fact.predicate(), fact.speaker());
      if (fit) {
        Predicate<Actor> unnamed = other -> !Material.names(fact.predicate(), other);
        Optional<List<String>> others = sources.beside(fact.speaker(), fact.predicate(), unnamed);
        if (others.isPresent() || fact.speaker().isPerson()) {
          found.add(candidate(material, fact, others));
        }
      }
    }
    return found;
  }

  private Candidate candidate(Material material, Stance fact, Optional<List<String>> others) {
    boolean country = fact.speaker().kind() == Actor.Kind.COUNTRY;
    String stem =
        "According to the article, "
            + (country ? "which country " : "who ")
            + fact.predicate()
            + "?";
    About about =
        Drafts.about(
            name(),
            fact.speaker().name() + fact.predicate().toLowerCase(Locale.ROOT),
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
        others.isPresent() ? 0.2 : -2);
  }
}
