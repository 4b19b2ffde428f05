package readback.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.article.Sentence;
import readback.item.About;
import readback.item.Item;
import readback.item.Level;
import readback.item.ShortAnswer;

class CoverageTest {
  private static final Article ARTICLE =
      Article.of(
          "fox.txt",
          "A Fox in Hull\n\nKim saw a fox in the market of Hull. A baker fed the fox. It ran off.\n");

  @Test
  void aSentenceIsAskedAboutWhenEvidenceTouchesIt() {
    Coverage coverage = Coverage.of(List.of(on("market of Hull. A baker")), ARTICLE);

    assertEquals(
        List.of("Kim saw a fox in the market of Hull.", "A baker fed the fox."),
        said(coverage.asked()));
    assertEquals(List.of("It ran off."), said(coverage.bare()));
    assertEquals(2 / 3.0, coverage.share(), 1e-9);
  }

  @Test
  void withoutItemsAllSentencesAreBare() {
    assertEquals(3, Coverage.of(List.of(), ARTICLE).bare().size());
  }

  @Test
  void anEmptyArticleHasNothingToCover() {
    assertEquals(0, Coverage.of(List.of(), Article.of("empty.txt", "")).share());
  }

  private static List<String> said(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> ARTICLE.words(sentence.span())).toList();
  }

  private static Item on(String evidence) {
    About about =
        new About(
            Optional.empty(),
            Level.LITERAL,
            "Who fed the fox?",
            List.of(ARTICLE.find(evidence).orElseThrow()),
            Optional.empty(),
            false,
            Map.of());
    return new ShortAnswer(about, List.of("a baker"));
  }
}
