package readback.generate.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import readback.generate.cast.Actor;

/** Whether two names may be one body's: "BA" and "British Airways", "CN" and "CN Railway". */
final class SameBody {
  private SameBody() {}

  static boolean mayBe(Actor one, Actor other) {
    if (one.isPerson() || other.isPerson()) {
      return false;
    }
    return isShort(one, other) || isShort(other, one) || shareWord(one, other);
  }

  private static boolean isShort(Actor one, Actor other) {
    String letters = one.name().replaceFirst("^the ", "").replace(".", "");
    String initials = other.name().replaceAll("[^\\p{Lu}]", "");
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(java.util.Locale.ROOT))
        && initials.startsWith(letters);
  }

  private static boolean shareWord(Actor one, Actor other) {
    Set<String> words = words(one);
    words.retainAll(words(other));
    return !words.isEmpty();
  }

  private static Set<String> words(Actor actor) {
    String name = actor.name().replaceAll("\\b(U\\.N\\.|UN\\b)", "United Nations");
    Set<String> words = new TreeSet<>(List.of(name.split("[^\\p{L}]+")));
    words.removeIf(word -> word.length() < 2 || !Character.isUpperCase(word.charAt(0)));
    if (actor.kind() == Actor.Kind.COUNTRY) {
      words.clear();
    }
    return words;
  }
}
