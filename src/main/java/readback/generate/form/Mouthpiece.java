package readback.generate.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.generate.cast.Actor;
import readback.generate.cast.Cast;
import readback.generate.table.Mouthpieces;

/**
 * One without a name who speaks for somebody named: "a spokesman for the Harbour Board".
 *
 * @param noun "spokesman", "researchers", "report"
 */
record Mouthpiece(Actor whose, String noun) {
  private static final String DETERMINER = "^(?i:an?|the|one|two|three|some|several)? ?";

  /** "senior", "new", but no noun that would make it another's: small words only. */
  private static final String MODIFIERS = "(?:[\\p{Ll}-]+ ){0,2}?";

  /** Empty where the speaker speaks for nobody whom the article names. */
  static Optional<Mouthpiece> of(Actor speaker, Cast cast) {
    if (speaker.kind() != Actor.Kind.GROUP) {
      return Optional.empty();
    }
    return cast.actors().stream()
        .filter(Mouthpiece::mayHaveOne)
        .flatMap(actor -> noun(speaker.name(), actor).stream())
        .findFirst();
  }

  private static boolean mayHaveOne(Actor actor) {
    return actor.kind() == Actor.Kind.BODY || actor.kind() == Actor.Kind.OTHER;
  }

  private static Optional<Mouthpiece> noun(String words, Actor actor) {
    String name = Pattern.quote(actor.name().replaceFirst("^the ", ""));
    return List.of(
            DETERMINER + MODIFIERS + "(\\p{Ll}+) (?:for|of|at|from|with|by) (?:the )?" + name + "$",
            DETERMINER + MODIFIERS + name + "(?:['’]s?)? " + MODIFIERS + "(\\p{Ll}+)$")
        .stream()
        .map(pattern -> Pattern.compile(pattern).matcher(words))
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .filter(Mouthpieces::isOne)
        .map(found -> new Mouthpiece(actor, found))
        .findFirst();
  }
}
