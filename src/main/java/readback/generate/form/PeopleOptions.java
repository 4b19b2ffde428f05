package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readback.generate.cast.Actor;
import readback.generate.table.Gender;

/** Picks the people who stand as wrong options beside one who is right. */
final class PeopleOptions {
  static final int FEWEST = 2;
  static final int MOST = 3;

  private final Material material;

  PeopleOptions(Material material) {
    this.material = material;
  }

  /** Two or three others that the predicate lets pass; empty if there are fewer. */
  Optional<List<String>> beside(Actor key, Predicate<Actor> fit) {
    List<Actor> picked = new ArrayList<>();
    for (Actor other : material.othersThan(key)) {
      if (picked.size() < MOST && fit.test(other) && isLike(key, other)) {
        picked.add(other);
      }
    }
    boolean onlyReporter = picked.stream().allMatch(material::isReporter);
    if (picked.size() < FEWEST || onlyReporter) {
      return Optional.empty();
    }
    return Optional.of(picked.stream().map(Actor::name).toList());
  }

  /** A family name alone stands out among full names. */
  private static boolean isLike(Actor key, Actor other) {
    return key.name().contains(" ") == other.name().contains(" ");
  }

  /** Where a text shows a gender ("spokeswoman", "her"), nobody may be ruled out by it. */
  Predicate<Actor> notRuledOutBy(String text) {
    Gender shown = shown(text);
    return other -> shown == Gender.UNKNOWN || material.gender(other).fits(shown);
  }

  static Gender shown(String text) {
    for (String word : text.split("[^\\p{L}]+")) {
      if (word.matches("(?i)he|his|him|himself")) {
        return Gender.MALE;
      }
      if (word.matches("(?i)she|her|hers|herself")) {
        return Gender.FEMALE;
      }
      Gender role = readback.generate.table.Roles.gender(word);
      if (role != Gender.UNKNOWN) {
        return role;
      }
    }
    return Gender.UNKNOWN;
  }
}
