package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Quantity;

/** The key is the longest option, or the shortest, more often than chance allows. HDR 24. */
final class KeyLength implements BankRule {
  @Override
  public String name() {
    return "key-length";
  }

  @Override
  public String why() {
    return "a reader who sees the habit guesses by it";
  }

  @Override
  public List<Flaw> judge(List<Item> items, Article article) {
    List<Choice> choices = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Choice choice && Quantity.sorted(OptionTexts.of(choice)).isEmpty()) {
        choices.add(choice);
      }
    }
    List<Flaw> flaws = new ArrayList<>();
    flaws.addAll(tooOften(choices, "longest", Math::max));
    flaws.addAll(tooOften(choices, "shortest", Math::min));
    return flaws;
  }

  private List<Flaw> tooOften(List<Choice> choices, String which, IntBinaryOperator more) {
    List<Item> there = new ArrayList<>();
    for (Choice choice : choices) {
      int extreme =
          ChoiceRule.texts(choice).stream().mapToInt(String::length).reduce(more).orElse(0);
      int key = choice.answer().length();
      if (key != extreme && more.applyAsInt(key, extreme) == key) {
        there.add(choice);
      }
    }
    double[] chances =
        choices.stream().mapToDouble(choice -> 1.0 / (choice.distractors().size() + 1)).toArray();
    if (!Chance.isTooOften(there.size(), chances)) {
      return List.of();
    }
    return List.of(
        flaw(
            "of "
                + choices.size()
                + " questions, the key of "
                + there.size()
                + " is the "
                + which
                + " option",
            "Bring key and distractors of some of them to the same length.",
            there));
  }
}
