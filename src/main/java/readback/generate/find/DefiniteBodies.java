package readback.generate.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.table.CompanyWords;
import readback.generate.text.Line;

/**
 * Which body "the ministry" is: the only one of that name which the article has named so far; and
 * "the company": the one of which the line before it in the paragraph spoke.
 */
final class DefiniteBodies {
  private final Reading reading;

  DefiniteBodies(Reading reading) {
    this.reading = reading;
  }

  /** Empty where it may be more than one. */
  Optional<Actor> of(Clause speaker) {
    boolean definite = speaker.size() == 2 && speaker.first().lower().equals("the");
    String noun = speaker.line().at(speaker.from() + 1).lower();
    if (!definite || isAnothers(noun)) {
      return Optional.empty();
    }
    Optional<Actor> named = only(bodiesNamed(noun, speaker.line()));
    return named.isPresent() || !CompanyWords.isOne(noun)
        ? named
        : only(subjectsBefore(speaker.line()));
  }

  /** The same of a clause's first words, where its verb follows: "the ministry was warned". */
  Optional<Actor> opening(Clause clause) {
    int end = clause.from() + 2;
    boolean subject = end < clause.to() && Verbs.isFinite(clause.line(), end, clause.from());
    return subject ? of(clause.cutAt(end)) : Optional.empty();
  }

  private static Optional<Actor> only(Set<Actor> actors) {
    return actors.size() == 1 ? Optional.of(actors.iterator().next()) : Optional.empty();
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == Actor.Kind.BODY || actor.kind() == Actor.Kind.OTHER;
  }

  /** "the Ministry of Ports" for "ministry"; nobody where it is named only later. */
  private Set<Actor> bodiesNamed(String noun, Line line) {
    Set<Actor> all =
        reading.cast().actors().stream()
            .filter(DefiniteBodies::isBody)
            .filter(
                actor -> List.of(actor.name().toLowerCase(Locale.ROOT).split(" ")).contains(noun))
            .collect(Collectors.toSet());
    List<Line> lines = reading.prose().lines();
    boolean before =
        lines.subList(0, lines.indexOf(line) + 1).stream()
            .flatMap(one -> reading.cast().in(one).stream())
            .anyMatch(mention -> all.contains(mention.actor()));
    return before ? all : Set.of();
  }

  /** The bodies of the nearest line of the paragraph that names any, if one opens that line. */
  private Set<Actor> subjectsBefore(Line line) {
    List<Line> lines = reading.prose().lines();
    for (int i = lines.indexOf(line) - 1; i >= 0; i--) {
      Line before = lines.get(i);
      if (before.paragraph() != line.paragraph()) {
        return Set.of();
      }
      Set<Actor> bodies =
          reading.cast().in(before).stream()
              .map(Mention::actor)
              .filter(DefiniteBodies::isBody)
              .collect(Collectors.toSet());
      if (!bodies.isEmpty()) {
        return bodies;
      }
    }
    return Set.of();
  }

  /** Whether the article has others of the kind, without a name: "a court", "ministries". */
  private boolean isAnothers(String noun) {
    String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    for (Line line : reading.prose().lines()) {
      for (int i = 1; i < line.size(); i++) {
        String word = line.at(i).lower();
        String before = line.at(i - 1).lower();
        boolean other =
            word.equals(noun) && before.matches("another|other|one|every|any|lower|local")
                || word.equals(many) && !CompanyWords.isOne(noun);
        if (other) {
          return true;
        }
      }
    }
    return false;
  }
}
