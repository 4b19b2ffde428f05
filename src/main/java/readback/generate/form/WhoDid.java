package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import readback.generate.cast.Actor;
import readback.generate.fact.Deed;
import readback.generate.table.Countries;
import readback.item.About;
import readback.item.Level;

/** Who arrived in Japan on Friday? The predicate is the article's own, whole. */
final class WhoDid implements Form {
  /** So long is a word of a headline that tells what it is about. */
  private static final int TELLING = 5;

  /** What somebody did is better to ask than what they are, and to choose better than to type. */
  private static final double ACT = 0.5;

  private static final double TYPED = -2;

  @Override
  public String name() {
    return "who-did";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    Bodies bodies = Bodies.of(material);
    for (Deed fact : material.of(Deed.class)) {
      boolean own = fact.by().filter(by -> SameBody.mayBe(by, fact.who())).isPresent();
      if (!own
          && !Material.names(fact.predicate(), fact.who())
          && !isOneOfMany(fact)
          && !isHeadline(material, fact)) {
        candidate(material, bodies, fact).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> candidate(Material material, Bodies bodies, Deed fact) {
    return switch (fact.who().kind()) {
      case PERSON -> ofPerson(material, fact);
      case GROUP -> ofGroup(material, fact);
      case BODY, COUNTRY, PLACE, OTHER -> ofBody(material, bodies, fact);
    };
  }

  /** With a name to be typed where there are too few others; but none that comes to mind first. */
  private Optional<Candidate> ofPerson(Material material, Deed fact) {
    PeopleOptions people = new PeopleOptions(material);
    Optional<List<String>> others =
        people.beside(
            fact.who(), people.notRuledOutBy(fact.predicate()).and(other -> isFree(fact, other)));
    boolean known =
        Material.names(material.facts().article().title(), fact.who())
            || material.isMain(fact.who());
    return others.isEmpty() && known || material.isReporter(fact.who())
        ? Optional.empty()
        : Optional.of(candidate(material, fact, "who", others));
  }

  private Optional<Candidate> ofGroup(Material material, Deed fact) {
    return isPlural(fact)
        ? Optional.empty()
        : GroupOptions.beside(fact.who(), fact.predicate(), material)
            .map(others -> candidate(material, fact, "who", Optional.of(others)));
  }

  private Optional<Candidate> ofBody(Material material, Bodies bodies, Deed fact) {
    Actor who = fact.who();
    Optional<List<String>> likes =
        new SourceOptions(material)
            .likes(who, other -> isFree(fact, other) && bodies.mayAct(other));
    Optional<String> kind = kind(fact);
    boolean place = who.kind() == Actor.Kind.COUNTRY || who.kind() == Actor.Kind.PLACE;
    if (kind.isPresent() && likes.isPresent() && (place || Bodies.isAct(fact))) {
      return Optional.of(candidate(material, fact, "which " + kind.get(), likes));
    }
    return Bodies.isAct(fact) && !isPlural(fact)
        ? bodies
            .beside(who, other -> isFree(fact, other))
            .map(others -> candidate(material, fact, "which of these", Optional.of(others)))
        : Optional.empty();
  }

  /** "Who are falling ill?" is asked by nobody, and tells that they are many. */
  private static boolean isPlural(Deed fact) {
    return fact.predicate().matches("(are|were|have) .*");
  }

  private static boolean isFree(Deed fact, Actor other) {
    return !fact.by().equals(Optional.of(other)) && !Material.names(fact.predicate(), other);
  }

  /** What a question calls it; a capital may stand for its country and is not asked. */
  private static Optional<String> kind(Deed fact) {
    Actor who = fact.who();
    return switch (who.kind()) {
      case COUNTRY -> Optional.of("country");
      case PLACE ->
          who.what().equals("city") && !isVoice(fact) ? Optional.of("city") : Optional.empty();
      case BODY -> Optional.of(who.what()).filter(what -> !what.isEmpty());
      case PERSON, GROUP, OTHER -> Optional.empty();
    };
  }

  /** "is one of the poorest countries", of a country "is a kingdom": so may others be. */
  private static boolean isOneOfMany(Deed fact) {
    String more = fact.who().isPerson() ? "" : "|an?";
    return fact.predicate().matches("(is|are|was|were|remains) (one of|among" + more + ") .*");
  }

  /** Whether the headline, which everybody has seen, tells it of the one who is asked for. */
  private static boolean isHeadline(Material material, Deed fact) {
    String headline = material.facts().article().title();
    return Material.names(headline, fact.who())
        && Stream.of(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(word -> word.length() >= TELLING)
            .anyMatch(word -> fact.predicate().contains(word));
  }

  private static boolean isVoice(Deed fact) {
    return Countries.capital(fact.who().name()).isPresent()
        && !fact.predicate().matches("(has|had|is|was) .*");
  }

  /** Whose word it is, where they can be named. */
  private static String voice(Deed fact) {
    return fact.by()
        .filter(by -> by.isPerson() || SourceOptions.isSource(by))
        .map(Actor::name)
        .orElse("the article");
  }

  /** With the words that tell when, if they can't be taken for a part of a clause within. */
  private static String told(Deed fact) {
    boolean several = fact.predicate().matches(".*(,| (and|that|which|who|where|when|after)) .*");
    return fact.when().isEmpty() || several
        ? fact.predicate()
        : fact.predicate() + " " + fact.when();
  }

  private Candidate candidate(
      Material material, Deed fact, String asked, Optional<List<String>> others) {
    String stem = "According to " + voice(fact) + ", " + asked + " " + told(fact) + "?";
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
        others.isEmpty() ? TYPED : Bodies.isAct(fact) ? ACT : 0);
  }
}
