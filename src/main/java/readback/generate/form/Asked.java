package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Actor;
import readback.item.About;
import readback.item.Item;
import readback.item.ShortAnswer;

/** A question for a person: with options where the article has enough, else with a typed name. */
final class Asked {
  private Asked() {}

  static Item item(About about, Actor key, Optional<List<String>> others, Material material) {
    return others.isPresent()
        ? Drafts.choice(about, key.name(), others.get())
        : new ShortAnswer(about, answers(key, material));
  }

  /** The name, and the family name alone where nobody else bears it. */
  private static List<String> answers(Actor key, Material material) {
    List<String> answers = new ArrayList<>(List.of(key.name()));
    if (!key.isPerson()) {
      return answers;
    }
    String[] words = key.name().split(" ");
    boolean surnameFirst = readback.generate.table.Names.isSurnameFirst(words[0]);
    String family = surnameFirst ? words[0] : words[words.length - 1];
    boolean shared =
        material.facts().cast().people().stream()
            .anyMatch(one -> !one.equals(key) && List.of(one.name().split(" ")).contains(family));
    if (words.length > 1 && !shared) {
      answers.add(family);
    }
    return answers;
  }
}
