package readback.flaw;

import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.article.Article;
import readback.item.Choice;

/** The stem says "he" or "she", and only the key can be meant. HDR 28c. */
final class GenderCue implements ChoiceRule {
  private static final Map<String, String> GENDERS = WordList.pairs("genders.txt");
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

  @Override
  public String name() {
    return "gender-cue";
  }

  @Override
  public String why() {
    return "the pronoun of the stem leaves one option";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    List<String> stem = Words.of(item.stem());
    String meant =
        stem.stream().anyMatch(HE::contains)
            ? "he"
            : stem.stream().anyMatch(SHE::contains) ? "she" : "";
    boolean telling =
        !meant.isEmpty()
            && gender(item.answer()).equals(meant)
            && distractors.stream()
                .map(GenderCue::gender)
                .allMatch(gender -> !gender.isEmpty() && !gender.equals(meant));
    return telling
        ? found(
            item,
            "“" + meant + "” in the stem can only be the key",
            "Name the person in the stem, or take distractors of the same gender.")
        : List.of();
  }

  /** "he", "she", or "" where the first word that tells is missing. */
  private static String gender(String person) {
    return Words.of(person).stream()
        .map(word -> word.replaceAll("'s?$", ""))
        .filter(GENDERS::containsKey)
        .findFirst()
        .map(GENDERS::get)
        .orElse("");
  }
}
