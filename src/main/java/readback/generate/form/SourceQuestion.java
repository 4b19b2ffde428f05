package readback.generate.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.fact.Fact;
import readback.item.About;
import readback.item.Level;

/**
 * Who says or wants something? With options where the article has enough sources of the kind, else
 * with a person's name to type.
 *
 * @param asks for whom: "who", "whose spokesman"
 * @param told what is said, which must name neither the speaker nor an option
 * @param predicate what stands after that
 * @param ground what is asked beside the speaker, of which the id is made
 * @param worth of the question where it has options
 */
record SourceQuestion(
    Fact fact,
    Actor speaker,
    String asks,
    String told,
    String predicate,
    String ground,
    double worth) {
  private static final double TYPED = 2;
  private static final int MOST_TYPED = 3;

  /** Empty where the speaker cannot be asked for, or has no others beside it. */
  Optional<Candidate> candidate(String form, Material material) {
    if (!SourceOptions.isSource(speaker) || Material.names(told, speaker)) {
      return Optional.empty();
    }
    Predicate<Actor> unnamed = other -> !Material.names(told, other);
    Optional<List<String>> others = new SourceOptions(material).beside(speaker, told, unnamed);
    return others.isPresent() || mayBeTyped(material)
        ? Optional.of(candidate(form, material, others))
        : Optional.empty();
  }

  private Candidate candidate(String form, Material material, Optional<List<String>> others) {
    String asked = (asks.equals("who") ? whoever(others.isPresent()) : asks) + " " + predicate;
    String stem = "According to the article, " + asked + (asked.endsWith("?") ? "" : "?");
    About about =
        Drafts.about(
            form, speaker.name() + ground, Level.ATTRIBUTION, stem, List.of(fact.evidence()), "");
    return new Candidate(
        others.isPresent()
            ? Drafts.choice(about, SourceOptions.shown(speaker), others.get())
            : Asked.item(about, speaker, others, material),
        form,
        List.of(fact),
        speaker.name(),
        others.isPresent() ? worth : worth - TYPED);
  }

  /** A person's name, or a body's that is short and of a known kind. */
  private boolean mayBeTyped(Material material) {
    boolean whose = asks.startsWith("whose") && speaker.kind() == Actor.Kind.OTHER;
    boolean body = speaker.kind() == Actor.Kind.BODY || isAcronym() || whose;
    boolean brief = Quotes.words(speaker.name().replaceFirst("^the ", "")) <= MOST_TYPED;
    return speaker.isPerson() || body && brief && material.mentions(speaker) > 1;
  }

  /** "NASA": an organization, whatever its kind. */
  private boolean isAcronym() {
    return speaker.kind() == Actor.Kind.OTHER
        && speaker.name().replaceFirst("^the ", "").matches("\\p{Lu}{2,6}");
  }

  private String whoever(boolean options) {
    return switch (speaker.kind()) {
      case COUNTRY -> "which country";
      case PERSON, GROUP, PLACE -> "who";
      case BODY -> options ? "which of these" : "which " + speaker.what();
      case OTHER -> options ? "which of these" : "which organization";
    };
  }
}
