package readback.generate.cast;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Short names of bodies: WHO is the World Health Organization, where the article names both. */
final class Aliases {
  private final Map<Actor, Actor> full = new HashMap<>();

  private Aliases() {}

  static Aliases in(Map<Line, List<Mention>> mentions) {
    Aliases aliases = new Aliases();
    List<Actor> others =
        mentions.values().stream()
            .flatMap(Collection::stream)
            .map(Mention::actor)
            .filter(actor -> actor.kind() == Actor.Kind.BODY || actor.kind() == Actor.Kind.OTHER)
            .distinct()
            .toList();
    for (Actor one : others) {
      List<Actor> bearers = others.stream().filter(other -> isShort(one, other)).toList();
      if (bearers.size() == 1) {
        aliases.full.put(one, bearers.get(0));
      } else if (one.name().startsWith("the ")) {
        // "Red Cross" and "the Red Cross": one body, with its article or without.
        Actor bare = new Actor(one.kind(), one.name().substring(4), one.gender(), one.what());
        boolean often = count(mentions, one) > count(mentions, bare);
        if (others.contains(bare)) {
          aliases.full.put(often ? bare : one, often ? one : bare);
        }
      }
    }
    return aliases;
  }

  /** How often a name stands by itself: "Harbour Board officials" tells of no article. */
  private static long count(Map<Line, List<Mention>> mentions, Actor actor) {
    long count = 0;
    for (Map.Entry<Line, List<Mention>> one : mentions.entrySet()) {
      for (Mention mention : one.getValue()) {
        Token next = one.getKey().at(mention.to());
        boolean modifies = next.is(Tag.NOUN) && !next.isCapitalised();
        count += mention.actor().equals(actor) && !modifies ? 1 : 0;
      }
    }
    return count;
  }

  Mention settled(Mention mention) {
    Actor actor = mention.actor();
    for (int i = 0; i < 3 && full.containsKey(actor); i++) {
      actor = full.get(actor);
    }
    return new Mention(mention.title(), mention.from(), mention.to(), actor, mention.full());
  }

  private static boolean isShort(Actor one, Actor other) {
    String letters = one.name().replaceFirst("^the ", "").replace(".", "");
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && !one.equals(other)
        && letters.chars().allMatch(Character::isLetter)
        && initials(other).equals(letters);
  }

  private static String initials(Actor actor) {
    StringBuilder initials = new StringBuilder();
    for (String word : actor.name().replaceFirst("^the ", "").split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
