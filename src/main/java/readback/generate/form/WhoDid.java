package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    for (Deed fact : material.of(Deed.class)) {
      Optional<String> asked = asked(material, fact);
      if (asked.isPresent() && !Material.names(fact.predicate(), fact.who())) {
        Optional<List<String>> others = others(material, fact);
        if (others.isPresent() || fact.who().isPerson() || fact.who().kind() == Actor.Kind.BODY) {
          found.add(candidate(material, fact, asked.get(), others));
        }
      }
    }
    return found;
  }

  /** "who", "which country", "which city"; a capital may stand for its country and is not asked. */
  private static Optional<String> asked(Material material, Deed fact) {
    Actor who = fact.who();
    return switch (who.kind()) {
      case PERSON -> material.isReporter(who) ? Optional.empty() : Optional.of("who");
      case COUNTRY -> isOneOfMany(fact) ? Optional.empty() : Optional.of("which country");
      case PLACE ->
          who.what().equals("city") && !isVoice(fact)
              ? Optional.of("which city")
              : Optional.empty();
      case BODY -> who.what().isEmpty() ? Optional.empty() : Optional.of("which " + who.what());
      case GROUP, OTHER -> Optional.empty();
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

  private static Optional<List<String>> others(Material material, Deed fact) {
    PeopleOptions people = new PeopleOptions(material);
    return fact.who().isPerson()
        ? people.beside(
            fact.who(),
            people
                .notRuledOutBy(fact.predicate())
                .and(other -> !Material.names(fact.predicate(), other)))
        : new SourceOptions(material)
            .likes(fact.who(), other -> !Material.names(fact.predicate(), other));
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
