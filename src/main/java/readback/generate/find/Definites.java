package readback.generate.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readback.generate.cast.Actor;
import readback.generate.cast.Cast;
import readback.generate.cast.Mention;
import readback.generate.fact.Described;
import readback.generate.fact.Fact;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Prose;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * "The mayor" stands for the one person of the article who is a mayor, once that person has been
 * named, and where the article speaks of no other mayor.
 */
final class Definites {
  private static final int MOST_IN_ROLE = 5;

  private final Prose prose;
  private final Cast cast;
  private final Map<String, Set<Actor>> holders = new HashMap<>();

  /** Whole roles, and null where two people have one. */
  private final Map<String, Actor> byRole = new HashMap<>();

  private final Map<String, Set<Line>> introduced = new HashMap<>();

  private Definites(Prose prose, Cast cast) {
    this.prose = prose;
    this.cast = cast;
  }

  /** The cast with these mentions added. */
  static Cast with(Prose prose, Cast cast, List<Fact> roles) {
    Definites definites = new Definites(prose, cast);
    definites.learn(roles);
    return definites.added();
  }

  private void learn(List<Fact> roles) {
    for (Fact fact : roles) {
      if (fact instanceof Described one && !one.past()) {
        String role = one.role().toLowerCase(Locale.ROOT);
        boolean anothers = byRole.containsKey(role) && byRole.get(role) != one.who();
        byRole.put(role, anothers ? null : one.who());
        for (Line line : prose.lines()) {
          if (line.span().equals(one.evidence())) {
            head(one.role()).ifPresent(head -> hold(head, one.who(), line));
          }
        }
      }
    }
    for (Line line : prose.lines()) {
      for (Mention mention : cast.in(line)) {
        if (mention.actor().isPerson() && mention.title() < mention.from()) {
          String title = line.at(mention.from() - 1).lower();
          if (Roles.isRole(title)) {
            hold(title, mention.actor(), line);
          }
        }
      }
    }
  }

  private void hold(String head, Actor person, Line line) {
    holders.computeIfAbsent(head, key -> new LinkedHashSet<>()).add(person);
    introduced.computeIfAbsent(head, key -> new LinkedHashSet<>()).add(line);
  }

  /** The role noun of a role: the last word before "of", "at" and their like. */
  private static Optional<String> head(String role) {
    String first = role.split(" (?:of|at|for|in|who|to|with|and|from|on|based) ")[0];
    String word = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Roles.isRole(word) ? Optional.of(word) : Optional.empty();
  }

  private Cast added() {
    Map<Line, List<Mention>> mentions = new LinkedHashMap<>();
    Set<Actor> met = new LinkedHashSet<>();
    for (Line line : prose.lines()) {
      List<Mention> here = new ArrayList<>(cast.in(line));
      for (int i = 0; i + 1 < line.size(); i++) {
        int at = i + 1;
        if (line.at(i).lower().equals("the")) {
          int end = roleEnd(line, at);
          if (end > at + 1) {
            Actor one = byRole.get(words(line, at, end));
            here.removeIf(other -> other.from() >= at && other.to() <= end);
            if (met.contains(one)) {
              here.add(new Mention(at, at, end, one, false));
            }
            continue;
          }
          person(line, at)
              .filter(met::contains)
              .ifPresent(one -> here.add(new Mention(at, at, at + 1, one, false)));
        }
      }
      cast.in(line).forEach(mention -> met.add(mention.actor()));
      here.sort((a, b) -> Integer.compare(a.from(), b.from()));
      mentions.put(line, List.copyOf(here));
    }
    return new Cast(cast.actors(), mentions, cast.genders());
  }

  /** Where a whole role ends that starts here, "Labour leader"; {@code at} if none does. */
  private int roleEnd(Line line, int at) {
    for (int end = Math.min(line.size(), at + MOST_IN_ROLE); end > at + 1; end--) {
      boolean goesOn =
          line.at(end).text().matches("of|for|at|in|['’]s") || line.at(end).is(Tag.NOUN);
      if (byRole.get(words(line, at, end)) != null && !goesOn) {
        return end;
      }
    }
    return at;
  }

  private static String words(Line line, int from, int to) {
    return line.tokens().subList(from, to).stream()
        .map(Token::lower)
        .collect(Collectors.joining(" "));
  }

  private Optional<Actor> person(Line line, int at) {
    Token token = line.at(at);
    Token next = line.at(at + 1);
    Set<Actor> people = holders.getOrDefault(token.lower(), Set.of());
    boolean bare =
        !token.isCapitalised()
                && !next.is(Tag.NOUN)
                && !next.is(Tag.PROPN)
                && !next.is(Tag.ADJ)
                && !next.text().matches("of|for|at|in|from|and|or|,|general|-|(?U)\\p{Lu}.*")
            || token.is(Tag.NOUN) && next.is(",") && line.at(at + 2).is("who");
    return people.size() == 1 && bare && !isAnothers(token.lower())
        ? people.stream().findFirst()
        : Optional.empty();
  }

  /** Whether the article has other holders, without a name: "a mayor", "mayors". */
  private boolean isAnothers(String head) {
    for (Line line : prose.lines()) {
      boolean own = introduced.get(head).contains(line);
      for (int i = 0; i < line.size(); i++) {
        String word = line.at(i).lower();
        boolean one =
            word.equals(head)
                && line.at(i - 1).lower().matches("a|an|another|one|former|every|any");
        if (!own && (one || word.equals(head + "s"))) {
          return true;
        }
      }
    }
    return false;
  }
}
