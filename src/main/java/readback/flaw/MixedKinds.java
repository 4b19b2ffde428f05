package readback.flaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Item;
import readback.item.Multiple;
import readback.item.Quantity;

/** One option is of another kind than all others: a number among names, say. HDR 23. */
final class MixedKinds implements ItemRule {
  /** What stands between the parts of a name. */
  private static final Set<String> JOINING =
      Set.of(
          "of", "and", "the", "for", "al", "ben", "bin", "da", "de", "del", "della", "den", "der",
          "di", "dos", "du", "el", "ibn", "la", "le", "ter", "van", "von");

  private enum Form {
    NUMBER("a number or date", "numbers or dates"),
    NAME("a name", "names"),
    WORDS("a phrase", "phrases"),
    /** One word with a capital, which its place at the beginning may have given it. */
    ANY("", "");

    private final String told;
    private final String several;

    Form(String told, String several) {
      this.told = told;
      this.several = several;
    }
  }

  @Override
  public String name() {
    return "mixed-kinds";
  }

  @Override
  public String why() {
    return "the odd one out is chosen or struck out for its form";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    List<String> options = OptionTexts.of(item);
    boolean chosenFrom = item instanceof Choice || item instanceof Multiple;
    if (!chosenFrom || options.size() < 3) {
      return List.of();
    }
    List<Form> forms = options.stream().map(MixedKinds::form).toList();
    for (int i = 0; i < forms.size(); i++) {
      List<Form> others = new ArrayList<>(forms);
      Form odd = others.remove(i);
      if (others.stream().distinct().count() == 1
          && others.get(0) != odd
          && odd != Form.ANY
          && others.get(0) != Form.ANY) {
        return found(
            item,
            "“"
                + options.get(i)
                + "” is "
                + odd.told
                + ", the other options are "
                + others.get(0).several,
            "Let all options be of one kind.");
      }
    }
    return List.of();
  }

  private static Form form(String option) {
    List<String> words = Words.split(option);
    if (words.isEmpty()) {
      return Form.ANY;
    }
    // What is quoted is words, though they be "Prime Minister".
    if (option.matches("[“\"].*")) {
      return Form.WORDS;
    }
    if (isQuantity(option, words)) {
      return Form.NUMBER;
    }
    boolean opensWithPreposition =
        !JOINING.contains(words.get(0).toLowerCase(Locale.ROOT))
            && Words.isFunctionWord(words.get(0).toLowerCase(Locale.ROOT));
    boolean named =
        words.stream()
            .allMatch(word -> JOINING.contains(word) || Character.isUpperCase(word.charAt(0)));
    if (!named || opensWithPreposition) {
      return Form.WORDS;
    }
    return words.size() == 1 ? Form.ANY : Form.NAME;
  }

  /** A number with what it counts is short; "two nurses" are persons first. */
  private static boolean isQuantity(String option, List<String> words) {
    boolean digits = option.chars().anyMatch(Character::isDigit);
    boolean opens = words.get(0).matches("[$€£]?\\d.*");
    return words.size() <= 4
        && (opens || ((digits || words.size() == 1) && Quantity.value(option).isPresent()));
  }
}
