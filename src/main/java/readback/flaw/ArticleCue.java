package readback.flaw;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import readback.article.Article;
import readback.item.Choice;

/** The stem ends with "a" or "an", and only the key goes on from it. HDR 28c; NBME. */
final class ArticleCue implements ChoiceRule {
  /** Letters whose names begin with the sound of a vowel, as in "an MP". */
  private static final String SPELT_OPEN = "AEFHILMNORSX";

  @Override
  public String name() {
    return "article-cue";
  }

  @Override
  public String why() {
    return "the grammar of the stem leaves one option";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    String before = Blank.before(item.stem());
    boolean an = before.endsWith(" an");
    if (!an && !before.endsWith(" a")) {
      return List.of();
    }
    Predicate<String> fits = text -> soundsOpen(text) == an;
    if (!fits.test(item.answer()) || distractors.stream().anyMatch(fits)) {
      return List.of();
    }
    return found(
        item,
        "only the key can follow “" + (an ? "an" : "a") + "”",
        "Move the article into the options.");
  }

  /** Whether it begins with the sound of a vowel. */
  private static boolean soundsOpen(String text) {
    List<String> words = Words.split(text);
    if (words.isEmpty()) {
      return false;
    }
    if (words.get(0).matches("[A-Z]{2,3}s?")) {
      return SPELT_OPEN.indexOf(words.get(0).charAt(0)) >= 0;
    }
    String word = words.get(0).toLowerCase(Locale.ROOT);
    if (word.matches("(?:uni(?!n)|us[aeiu]|eu|one\\b|once|ut[io]|ub).*")) {
      return false;
    }
    return "aeiou8".indexOf(word.charAt(0)) >= 0
        || word.matches("(?:11|18)(?!\\d)|(?:hour|honest|honou?r|heir).*");
  }
}
