package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.item.Choice;
import readback.item.Kind;

class QuestionFileTest {
  private static final Articles SEEDS = new SeedFolder(Path.of("questions"));
  private static final Path EACH_TYPE = Path.of("src/test/resources/examples/each-type.yaml");
  private static final Articles CATS =
      Articles.of(Article.of("cats.txt", "Cats sleep\n\nCats sleep for 16 hours a day.\n"));

  @Test
  void theExampleOfEachTypeHasAnItemOfEachKindAndNoFault() {
    QuestionFile file = QuestionFile.read(EACH_TYPE, SEEDS);

    assertEquals(
        List.of(Kind.values()), file.entries().stream().map(entry -> entry.item().kind()).toList());
    assertEquals("", FaultPrinter.print(file.faults()));
  }

  @Test
  void theSmallestQuestionIsFourLines() {
    QuestionFile file =
        QuestionFile.read(
            "cats.yaml",
            """
            article: cats.txt
            questions:
              - type: choice
                stem: How long do cats sleep a day?
                answer: 16
                distractors: [8, 010, No]
            """,
            CATS);

    Choice item = (Choice) file.entries().get(0).item();
    assertEquals("16", item.answer());
    assertEquals(
        List.of("8", "010", "No"),
        item.distractors().stream().map(distractor -> distractor.text()).toList());
    assertEquals("cats.yaml:3:5", file.entries().get(0).place().toString());
    assertEquals(List.of(), file.faults());
  }

  @Test
  void aFaultyItemTakesNoOtherDown() {
    QuestionFile file =
        QuestionFile.read(
            "cats.yaml",
            """
            article: cats.txt
            questions:
              - {type: true-false, stem: Cats sleep., answer: true}
              - type: true-false
                stem: "Cats" sleep.
                answer: true
              - {type: true-false, stem: Cats never sleep., answer: no}
              - {type: true-false, stem: Cats wake., answer: not given}
            """,
            CATS);

    assertEquals(
        List.of("Cats sleep.", "Cats wake."),
        file.entries().stream().map(entry -> entry.item().stem()).toList());
    assertEquals(
        """
        cats.yaml:5:18: error[syntax]: text after the closing quote
         5 |     stem: "Cats" sleep.
           |                  ^^^^^^
           = help: Put the whole text after >- on a line of its own, where quotes are free.

        cats.yaml:7:57: error[truth]: 'no' is not what a true-false question can answer
         7 |   - {type: true-false, stem: Cats never sleep., answer: no}
           |                                                         ^^
           = help: Did you mean 'false'? Write true, false or not given.
        """,
        FaultPrinter.print(file.faults()));
  }

  @Test
  void whatThePageAroundAnArticleSaysTooIsFoundInTheArticle() {
    Article article =
        Article.of(
            "news.txt", "Menu\n\nNews\n\nCats in town\n\nNews of the town's cats came late.\n");
    QuestionFile file =
        QuestionFile.read(
            "news.yaml",
            """
            article: news.txt
            questions:
              - {type: true-false, stem: News came., answer: true, evidence: News}
            """,
            Articles.of(article));

    assertEquals("", FaultPrinter.print(file.faults()));
    assertEquals(
        article.text().lastIndexOf("News"),
        file.entries().get(0).item().about().evidence().get(0).start());
  }
}
