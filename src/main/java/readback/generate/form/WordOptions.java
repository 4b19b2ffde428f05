package readback.generate.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import readback.article.Article;
import readback.article.Paragraph;
import readback.generate.fact.Worded;
import readback.generate.word.Lexicon;

/**
 * Words of the article, of the same part of speech and field, that do not mean the same: those of
 * the same paragraph first, and the rarest, for a word that everybody knows is no match.
 */
final class WordOptions {
  private static final int SHORTEST = 5;
  private static final int COMMONEST = 60;

  private WordOptions() {}

  static List<String> beside(Worded fact, Material material) {
    Article article = material.facts().article();
    List<String> own =
        article.paragraphs().stream()
            .filter(paragraph -> paragraph.span().contains(fact.evidence()))
            .flatMap(paragraph -> words(article, paragraph))
            .toList();
    return article.paragraphs().stream()
        .flatMap(paragraph -> words(article, paragraph))
        .distinct()
        .filter(word -> fits(word, fact))
        .sorted(
            Comparator.comparing((String word) -> !own.contains(word))
                .thenComparing(Lexicon::commonness))
        .limit(PeopleOptions.MOST)
        .toList();
  }

  private static Stream<String> words(Article article, Paragraph paragraph) {
    return Stream.of(article.words(paragraph.span()).split("[^\\p{L}’'-]+"));
  }

  private static boolean fits(String word, Worded fact) {
    return word.matches("\\p{Ll}{" + SHORTEST + ",}")
        && !word.substring(0, 4).equals(fact.word().substring(0, 4))
        && !fact.gloss().contains(word)
        && Lexicon.mayStandBeside(word, fact.lemma())
        && Lexicon.commonness(word) <= COMMONEST;
  }
}
