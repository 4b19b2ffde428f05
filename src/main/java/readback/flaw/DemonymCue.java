package readback.flaw;

import java.util.List;
import readback.article.Article;
import readback.item.Choice;

/** The stem says "Russian", and Russia is the key and in no distractor. A kind of HDR 28b. */
final class DemonymCue implements ChoiceRule {
  private record Demonym(String name, String country, String plain, String plainCountry) {}

  private static final List<Demonym> DEMONYMS =
      WordList.pairs("demonyms.txt").entrySet().stream()
          .map(
              pair ->
                  new Demonym(
                      pair.getKey(), pair.getValue(), plain(pair.getKey()), plain(pair.getValue())))
          .toList();

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
    String stem = plain(item.stem());
    for (Demonym demonym : DEMONYMS) {
      if (stem.contains(demonym.plain)
          && plain(item.answer()).contains(demonym.plainCountry)
          && distractors.stream().noneMatch(text -> plain(text).contains(demonym.plainCountry))) {
        return found(
            item,
            "“" + demonym.name + "” in the stem points at “" + demonym.country + "”",
            "Leave the nationality out of the stem.");
      }
    }
    return List.of();
  }

  private static String plain(String text) {
    return " " + String.join(" ", Words.of(text)).replace("'s", "") + " ";
  }
}
