package readback.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.QuestionFile;
import readback.bank.SeedFolder;
import readback.generate.again.Outcome;
import readback.generate.again.Regeneration;
import readback.generate.form.Candidate;
import readback.item.Item;

/** The quiz's own bank comes from its article, and generating over it changes nothing. */
class ShippedBankTest {
  private static final String NAME = "us-rebuffs-north-korean-offer-for-military-talks";
  private static final Path BANK = Path.of("questions", NAME + ".generated.yaml");

  private static final Article ARTICLE = article();

  private static Article article() {
    try {
      return Article.of(NAME + ".txt", Files.readString(Path.of("seeds", NAME + ".txt")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Item> items() {
    return Generator.quiz(ARTICLE).kept().stream().map(Candidate::item).toList();
  }

  @Test
  void generatingOverTheShippedBankLeavesEveryByte() throws IOException {
    QuestionFile file = QuestionFile.read(BANK, new SeedFolder(Path.of("questions")));
    Outcome outcome =
        Regeneration.over(file, items(), ARTICLE, new SeedFolder(Path.of("questions")));
    assertEquals(Files.readString(BANK), outcome.text());
  }

  @Test
  void theShippedBankHasTwelveQuestionsInSixFormsOrMore() throws IOException {
    QuestionFile file = QuestionFile.read(BANK, new SeedFolder(Path.of("questions")));
    assertEquals(List.of(), file.faults());
    assertTrue(file.entries().size() >= 12);
    long forms =
        file.entries().stream()
            .map(entry -> entry.item().identity().replaceFirst("-[0-9a-f]{6}$", ""))
            .distinct()
            .count();
    assertTrue(forms >= 6, forms + " forms");
  }

  @Test
  void theArticlesBankIsGeneratedAnewAsItWasKept() throws IOException {
    Outcome first = Regeneration.first(items(), ARTICLE, new SeedFolder(Path.of("questions")));
    Expected.check(Path.of("src/test/resources/generate", NAME + ".generated.yaml"), first.text());
  }
}
