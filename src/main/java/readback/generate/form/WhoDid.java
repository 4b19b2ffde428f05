package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.fact.Deed;
import readback.generate.table.Countries;
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
    List<Candidate> found = new ArrayList<>();
    Bodies bodies = Bodies.of(material);
    for (Deed fact : material.of(Deed.class)) {
      if (!Material.names(fact.predicate(), fact.who())) {
        candidate(material, bodies, fact).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Material material, Bodies bodies, Deed fact) {
    Predicate<Actor> unnamed = other -> !Material.names(fact.predicate(), other);
    Actor who = fact.who();
    if (who.isPerson()) {
      PeopleOptions people = new PeopleOptions(material);
      return material.isReporter(who)
          ? Optional.empty()
          : Optional.of(
              candidate(
                  material,
                  fact,
                  "who",
                  people.beside(who, people.notRuledOutBy(fact.predicate()).and(unnamed))));
    }
    Optional<List<String>> likes = new SourceOptions(material).likes(who, unnamed);
    Optional<String> kind = kind(fact);
    if (kind.isPresent() && likes.isPresent()) {
      return Optional.of(candidate(material, fact, "which " + kind.get(), likes));
    }
    Optional<List<String>> others =
        Bodies.isAct(fact) ? bodies.beside(who, unnamed) : Optional.empty();
    return others.isPresent()
        ? Optional.of(candidate(material, fact, "which of these", others))
        : kind.filter(one -> who.kind() == Actor.Kind.BODY)
            .map(one -> candidate(material, fact, "which " + one, Optional.empty()));
  }

  /** What a question calls it; a capital may stand for its country and is not asked. */
  private static Optional<String> kind(Deed fact) {
    Actor who = fact.who();
    return switch (who.kind()) {
      case COUNTRY -> isOneOfMany(fact) ? Optional.empty() : Optional.of("country");
      case PLACE ->
          who.what().equals("city") && !isVoice(fact) ? Optional.of("city") : Optional.empty();
      case BODY -> Optional.of(who.what()).filter(what -> !what.isEmpty());
      case PERSON, GROUP, OTHER -> Optional.empty();
    };
  }

  /** "is one of the poorest countries": so may others be. */
  private static boolean isOneOfMany(Deed fact) {
    return fact.predicate().matches("(is|are|was|were|remains) (one of|among|an?) .*");
  }

  private static boolean isVoice(Deed fact) {
    return Countries.capital(fact.who().name()).isPresent()
        && !fact.predicate().matches("(has|had|is|was) .*");
  }

  private Candidate candidate(
      Material material, Deed fact, String asked, Optional<List<String>> others) {
    String stem = "According to the article, " + asked + " " + fact.predicate() + "?";
    About about =
        Drafts.about(
            name(),
            fact.who().name() + fact.predicate(),
            Level.LITERAL,
            stem,
            List.of(fact.evidence()),
            "");
    return new Candidate(
        others.isPresent() && !fact.who().isPerson()
            ? Drafts.choice(about, SourceOptions.shown(fact.who()), others.get())
            : Asked.item(about, fact.who(), others, material),
        name(),
        List.of(fact),
        fact.who().name(),
        others.isPresent() ? 0 : -2);
  }
}
