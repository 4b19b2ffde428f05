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

  static Item item(About about, Actor key, Optional<List<String>> others) {
    return others.isPresent()
        ? Drafts.choice(about, key.name(), others.get())
        : new ShortAnswer(about, answers(key));
  }

  /** The name, and the family name alone. */
  private static List<String> answers(Actor key) {
    List<String> answers = new ArrayList<>(List.of(key.name()));
    if (!key.isPerson()) {
      return answers;
    }
    String[] words = key.name().split(" ");
    boolean surnameFirst = readback.generate.table.Names.isSurnameFirst(words[0]);
    String family = surnameFirst ? words[0] : words[words.length - 1];
    if (words.length > 1) {
      answers.add(family);
    }
    return answers;
  }
}
