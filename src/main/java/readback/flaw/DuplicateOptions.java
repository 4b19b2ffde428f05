package readback.flaw;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import readback.article.Article;
import readback.item.Item;
import readback.item.Quantity;

/** Two options say the same but for case, punctuation, a leading article or a number's form. */
final class DuplicateOptions implements ItemRule {
  /** 2,000 is 2000. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(\\d{3})(?!\\d)");

  @Override
  public String name() {
    return "duplicate-options";
  }

  @Override
  public String why() {
    return "equal options cannot be told apart, and both must be wrong";
  }

  @Override
  public List<Flaw> judge(Item item, Article article) {
    List<String> options = OptionTexts.of(item);
    List<List<String>> words = options.stream().map(DuplicateOptions::words).toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (isSame(words.get(j), words.get(i))) {
          return found(
              item,
              "“" + options.get(j) + "” and “" + options.get(i) + "” are the same option",
              "Write another option in the place of one of them.");
        }
      }
    }
    return List.of();
  }

  private static boolean isSame(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.isEmpty()) {
      return false;
    }
    return a.subList(1, a.size()).equals(b.subList(1, b.size()))
        && (a.get(0).equals(b.get(0)) || isSameNumber(a.get(0), b.get(0)));
  }

  private static boolean isSameNumber(String a, String b) {
    OptionalDouble value = Quantity.value(a);
    return value.isPresent()
        && value.equals(Quantity.value(b))
        && Character.isDigit(a.charAt(0)) != Character.isDigit(b.charAt(0));
  }

  private static List<String> words(String option) {
    List<String> words =
        Words.of(option).stream().map(word -> THOUSANDS.matcher(word).replaceAll("$1")).toList();
    boolean opens = words.size() > 1 && List.of("a", "an", "the").contains(words.get(0));
    return opens ? words.subList(1, words.size()) : words;
  }
}
