package readback.generate.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import readback.generate.table.Gender;
import readback.generate.table.GivenNames;

/** The people of an article, and what each is called: Kim is Kim Tae-woo. */
final class People {
  private final Map<String, Gender> names = new LinkedHashMap<>();
  private final Map<String, Actor> byName = new HashMap<>();
  private final Map<String, List<Actor>> byPart = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> titledOnly = new HashSet<>();
  private final Set<String> alone = new HashSet<>();

  void add(String name, Gender gender, int words, boolean titled) {
    names.merge(name, gender, Gender::or);
    if (words == 1 && titled) {
      titledOnly.add(name);
    }
  }

  /** A name of one word that stands by itself somewhere. */
  void standsAlone(String word) {
    alone.add(word);
  }

  /** Whether somebody's full name begins with the word. */
  boolean isGiven(String word) {
    return names.keySet().stream().anyMatch(name -> name.startsWith(word + " "));
  }

  /** Settles who is who; a part of a name that others bear as well is nobody's. */
  void merge(Set<String> others, UnaryOperator<String> fullName) {
    taken.addAll(others);
    for (String name : List.copyOf(names.keySet())) {
      String full = name.contains(" ") || titledOnly.contains(name) ? name : fullName.apply(name);
      if (!full.equals(name)) {
        names.putIfAbsent(full, names.get(name).or(GivenNames.gender(full.split(" ")[0])));
      }
    }
    List<String> longestFirst = new ArrayList<>(names.keySet());
    longestFirst.sort((a, b) -> b.split(" ").length - a.split(" ").length);
    for (String name : longestFirst) {
      if (owner(name).isEmpty()) {
        add(new Actor(Actor.Kind.PERSON, name, names.get(name), ""));
      }
    }
  }

  private void add(Actor person) {
    byName.put(person.name(), person);
    for (String part : parts(person.name())) {
      byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(person);
    }
  }

  /** The one longer name that a shorter one is a part of. */
  private Optional<Actor> owner(String name) {
    List<Actor> bearers = byPart.getOrDefault(name, List.of());
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** How a person is called for short: by family name, or by given name alone. */
  static Set<String> parts(String name) {
    String[] words = name.replaceAll(" (Jr|Sr)\\.?$", "").replaceAll("[\"“”‘’]", "").split(" ");
    Set<String> parts = new HashSet<>();
    if (words.length < 2) {
      return parts;
    }
    int family = words.length - 1;
    while (family > 1 && Character.isLowerCase(words[family - 1].charAt(0))) {
      family--;
    }
    parts.add(String.join(" ", List.of(words).subList(family, words.length)));
    parts.add(words[words.length - 1]);
    for (String word : words) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        parts.add(word);
      }
    }
    parts.add(words[0]);
    if (words.length > 2) {
      parts.add(words[0] + " " + words[words.length - 1]);
      parts.add(words[words.length - 2] + " " + words[words.length - 1]);
      parts.add(words[0] + " " + words[1]);
    }
    return parts;
  }

  Optional<Actor> named(String name, Gender gender) {
    if (byName.containsKey(name)) {
      return Optional.of(byName.get(name));
    }
    List<Actor> bearers =
        byPart.getOrDefault(name, List.of()).stream()
            .filter(one -> one.gender().fits(gender))
            .toList();
    List<Actor> called = bearers.size() > 1 ? calledByFamilyName(bearers, name) : bearers;
    return called.size() == 1 && !taken.contains(name)
        ? Optional.of(called.get(0))
        : Optional.empty();
  }

  /**
   * Of a couple, those whom the article doesn't call by their given names: "Collins and Maddie".
   */
  private List<Actor> calledByFamilyName(List<Actor> bearers, String name) {
    boolean family = bearers.stream().allMatch(one -> one.core().equals(name));
    return family
        ? bearers.stream().filter(one -> !alone.contains(one.name().split(" ")[0])).toList()
        : bearers;
  }

  /** Whether the name is a part of several people's names. */
  boolean isShared(String name) {
    return byPart.getOrDefault(name, List.of()).size() > 1;
  }
}
