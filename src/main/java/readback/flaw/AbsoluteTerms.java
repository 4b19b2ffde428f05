package readback.flaw;

import java.util.List;
import java.util.Set;
import readback.article.Article;
import readback.item.Choice;

/** Words like "always" and "never" mark the distractors alone. HDR 28a; NBME, "absolute terms". */
final class AbsoluteTerms implements ChoiceRule {
  private static final Set<String> ABSOLUTE = WordList.words("absolute-terms.txt");

  @Override
  public String name() {
    return "absolute-terms";
  }

  @Override
  public String why() {
    return "few things are always so, and readers know it";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    List<String> absolute = distractors.stream().filter(AbsoluteTerms::isAbsolute).toList();
    boolean many = absolute.size() >= Math.min(2, distractors.size());
    if (isAbsolute(item.answer()) || !many || absolute.size() * 2 < distractors.size()) {
      return List.of();
    }
    return found(
        item,
        "of the options only distractors are absolute, as in “" + absolute.get(0) + "”",
        "Say it less strongly in the distractors, or as strongly in the key.");
  }

  static boolean isAbsolute(String option) {
    return Words.of(option).stream().anyMatch(ABSOLUTE::contains);
  }
}
