package readback.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readback.article.Article;
import readback.bank.write.Emitter;
import readback.flaw.GuessRate;
import readback.generate.choose.Chosen;
import readback.generate.fact.Fact;
import readback.generate.form.Candidate;
import readback.item.Item;

/**
 * The whole way from invented news to facts and questions, against what was read and found good.
 */
class NewsTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/generate");

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void factsAndQuestionsAreThoseThatWereRead(Path text) throws IOException {
    Article article = Article.of(text.getFileName().toString(), Files.readString(text));
    Chosen chosen = Generator.quiz(article);
    String facts =
        chosen.facts().all().stream()
            .map(NewsTextsTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    String name = text.getFileName().toString().replace(".txt", "");
    Expected.check(FOLDER.resolve(name + ".facts"), facts);
    Expected.check(FOLDER.resolve(name + ".yaml"), Emitter.file(items(chosen), article));
  }

  private static String line(Fact fact) {
    return fact.kind()
        + ", "
        + fact.status().name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + fact.summary();
  }

  private static List<Item> items(Chosen chosen) {
    return chosen.kept().stream().map(Candidate::item).toList();
  }

  @Test
  void aTextOfSomeLengthBearsNineQuestionsOrMore() throws IOException {
    for (Path text : texts()) {
      int count = Generator.quiz(Article.of("x.txt", Files.readString(text))).kept().size();
      assertTrue(count >= 9, text + " bears only " + count);
    }
  }

  @Test
  void atMostOneQuestionInThreeCanBeGuessed() throws IOException {
    List<Item> all = new java.util.ArrayList<>();
    for (Path text : texts()) {
      all.addAll(items(Generator.quiz(Article.of("x.txt", Files.readString(text)))));
    }
    double rate = GuessRate.of(all).rate();
    assertTrue(rate <= 1 / 3.0, "guessed " + rate);
  }

  @Test
  void theSameTextGivesTheSameQuestions() throws IOException {
    Article article = Article.of("x.txt", Files.readString(texts().get(0)));
    assertEquals(items(Generator.quiz(article)), items(Generator.quiz(article)));
  }
}
