package readback.flaw;

import java.util.List;
import java.util.Map;
import readback.article.Article;
import readback.item.Choice;

/** The stem says "Russian", and Russia is the key and in no distractor. A kind of HDR 28b. */
final class DemonymCue implements ChoiceRule {
  private static final Map<String, String> COUNTRIES = WordList.pairs("demonyms.txt");

  @Override
  public String name() {
    return "demonym-cue";
  }

  @Override
  public String why() {
    return "the nationality in the stem names the key";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    for (Map.Entry<String, String> demonym : COUNTRIES.entrySet()) {
      if (says(item.stem(), demonym.getKey())
          && says(item.answer(), demonym.getValue())
          && distractors.stream().noneMatch(text -> says(text, demonym.getValue()))) {
        return found(
            item,
            "“" + demonym.getKey() + "” in the stem points at “" + demonym.getValue() + "”",
            "Leave the nationality out of the stem.");
      }
    }
    return List.of();
  }

  private static boolean says(String text, String words) {
    return plain(text).contains(plain(words));
  }

  private static String plain(String text) {
    return " " + String.join(" ", Words.of(text)).replace("'s", "") + " ";
  }
}
