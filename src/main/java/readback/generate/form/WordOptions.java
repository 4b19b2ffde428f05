package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.generate.fact.Worded;
import readback.generate.word.Lexicon;

/** Words of the article, of the same part of speech and field, that do not mean the same. */
final class WordOptions {
  private static final int SHORTEST = 5;

  private WordOptions() {}

  static List<String> beside(Worded fact, Material material) {
    Article article = material.facts().article();
    String text =
        article.paragraphs().stream()
            .map(paragraph -> article.words(paragraph.span()))
            .collect(Collectors.joining(" "));
    String[] words = text.split("[^\\p{L}’'-]+");
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
