package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.generate.fact.Deed;
import readback.item.About;
import readback.item.Level;

/** Who arrived in Japan on Friday? The predicate is the article's own, whole. */
final class WhoDid implements Form {
  @Override
  public String name() {
    return "who-did";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    SourceOptions sources = new SourceOptions(material);
    List<Candidate> found = new ArrayList<>();
    for (Deed fact : material.of(Deed.class)) {
      Actor who = fact.who();
      boolean asked =
          who.isPerson() && !material.isReporter(who) || who.kind() == Actor.Kind.COUNTRY;
      if (asked && !Material.names(fact.predicate(), who)) {
        others(material, sources, fact).ifPresent(others -> found.add(candidate(fact, others)));
      }
    }
    return found;
  }

  private static Optional<List<String>> others(
      Material material, SourceOptions sources, Deed fact) {
    if (fact.who().isPerson()) {
      PeopleOptions people = new PeopleOptions(material);
      return people.beside(
          fact.who(),
          people
              .notRuledOutBy(fact.predicate())
              .and(other -> !Material.names(fact.predicate(), other)));
    }
    return sources.beside(
        fact.who(), fact.predicate(), other -> !Material.names(fact.predicate(), other));
  }

  private Candidate candidate(Deed fact, List<String> others) {
    String who = fact.who().isPerson() ? "who " : "which country ";
    String stem = "According to the article, " + who + fact.predicate() + "?";
    About about =
        Drafts.about(
            name(),
            fact.who().name() + fact.predicate(),
            Level.LITERAL,
            stem,
            List.of(fact.evidence()),
            "");
    return new Candidate(
        Drafts.choice(about, SourceOptions.shown(fact.who()), others),
        name(),
        List.of(fact),
        fact.who().name(),
        0);
  }
}
