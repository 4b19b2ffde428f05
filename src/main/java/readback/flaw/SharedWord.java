package readback.flaw;

import java.util.List;
import java.util.Set;
import readback.article.Article;
import readback.item.Choice;

/**
 * A word of the stem stands in the key and in no distractor. HDR 28b and NBME: "clang
 * associations".
 */
final class SharedWord implements ChoiceRule {
  @Override
  public String name() {
    return "shared-word";
  }

  @Override
  public String why() {
    return "the echo of the stem points at the key";
  }

  @Override
  public List<Flaw> judge(Choice item, List<String> distractors, Article article) {
    Set<String> stem = Words.content(item.stem());
    boolean others =
        distractors.stream()
            .anyMatch(text -> Words.content(text).stream().anyMatch(stem::contains));
    if (others) {
      return List.of();
    }
    return Words.split(item.answer()).stream()
        .filter(word -> echoes(word, stem))
        .findFirst()
        .map(
            word ->
                found(
                    item,
                    "“" + word + "” stands in the stem and the key, in no distractor",
                    "Say it in other words in the key, or let a distractor say it too."))
        .orElse(List.of());
  }

  private static boolean echoes(String word, Set<String> stem) {
    String plain = word.toLowerCase(java.util.Locale.ROOT);
    return !Words.isFunctionWord(plain) && stem.contains(Words.stem(plain));
  }
}
