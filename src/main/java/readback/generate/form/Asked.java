package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readback.generate.cast.Actor;
import readback.item.About;
import readback.item.Item;
import readback.item.ShortAnswer;

/** A question for a person: with options where the article has enough, else with a typed name. */
final class Asked {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den",
          "el", "al", "bin", "ben", "ter");

  private Asked() {}

  static Item item(About about, Actor key, Optional<List<String>> others, Material material) {
    return others.isPresent()
        ? Drafts.choice(about, key.name(), others.get())
        : new ShortAnswer(about, answers(key, material));
  }

  /** The last word, and what belongs to it: "De Iesu", "van Hoof". */
  private static String family(String[] words) {
    int from = words.length - 1;
    while (from > 1 && PARTICLES.contains(words[from - 1].toLowerCase(Locale.ROOT))) {
      from--;
    }
    return String.join(" ", List.of(words).subList(from, words.length));
  }

  /** The name, and the family name alone where nobody else bears it. */
  private static List<String> answers(Actor key, Material material) {
    List<String> answers = new ArrayList<>(List.of(key.name()));
    if (!key.isPerson()) {
      return answers;
    }
    String[] words = key.name().split(" ");
    boolean surnameFirst = readback.generate.table.Names.isSurnameFirst(words[0]);
    String family = surnameFirst ? words[0] : family(words);
    boolean shared =
        material.facts().cast().people().stream()
            .anyMatch(one -> !one.equals(key) && one.name().endsWith(" " + family));
    if (words.length > 1 && !shared) {
      answers.add(family);
      // "al-Bashir" is "Mr. Bashir" as well.
      if (family.matches("(al|el|ul)-.*")) {
        answers.add(family.substring(family.indexOf('-') + 1));
      }
    }
    return answers;
  }
}
