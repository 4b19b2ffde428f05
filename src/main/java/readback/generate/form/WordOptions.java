package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.article.Paragraph;
import readback.generate.fact.Worded;
import readback.generate.word.Lexicon;

/** Words of the same paragraph and part of speech that do not mean the same. */
final class WordOptions {
  private static final int SHORTEST = 5;

  private WordOptions() {}

  static List<String> beside(Worded fact, Material material) {
    Paragraph paragraph = material.facts().article().paragraphs().get(fact.paragraph() - 1);
    String[] words = material.facts().article().words(paragraph.span()).split("[^\\p{L}’'-]+");
    List<String> others = new ArrayList<>();
    for (String word : Draw.of(fact.word()).shuffled(List.of(words))) {
      boolean fit =
          word.matches("\\p{Ll}{" + SHORTEST + ",}")
              && !others.contains(word)
              && Lexicon.mayStandBeside(word, fact.lemma())
              && !sharesStem(word, fact.word());
      if (fit && others.size() < PeopleOptions.MOST) {
        others.add(word);
      }
    }
    return others;
  }

  private static boolean sharesStem(String one, String other) {
    return one.substring(0, 4).equals(other.substring(0, 4));
  }
}
