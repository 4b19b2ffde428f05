package readback.bank.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Block;
import readback.bank.FaultPrinter;
import readback.bank.QuestionFile;
import readback.bank.RandomItems;
import readback.item.Item;

class EditsTest {
  private static final Article CATS =
      Article.of("cats.txt", "Cats sleep\n\nCats sleep for 16 hours a day.\n");
  private static final Articles ARTICLES = Articles.of(CATS);
  private static final String FILE =
      """
      # About cats
      article: cats.txt
      questions:
        - id: one   # the first
          type: true-false
          draft: true
          stem: Cats sleep.
          answer: true

        # A harder one:
        - id: two
          type: true-false
          stem: Cats bark.
          answer: false

        - {id: three, type: true-false, stem: Cats dream., answer: not given}
      generated:
        one: "0123456789abcdef"
      # The end
      """;

  @Test
  void aRemovedQuestionTakesItsLinesAndNoOthers() {
    QuestionFile file = read(FILE);

    assertEquals(
        FILE.replace(
            "  - id: two\n    type: true-false\n    stem: Cats bark.\n    answer: false\n", ""),
        Edits.of(file).remove(file.block("two").orElseThrow()).applied(FILE));
  }

  @Test
  void aReviewedQuestionLosesItsMarkOnly() {
    QuestionFile file = read(FILE);

    assertEquals(
        FILE.replace("    draft: true\n", ""),
        Edits.of(file).reviewed(file.block("one").orElseThrow()).orElseThrow().applied(FILE));
  }

  @Test
  void theNotesOfAGeneratorAreReplacedWhereTheyStand() {
    QuestionFile file = read(FILE);
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("one", "1111111111111111");
    notes.put("true", "00000000000000e1");

    String text = Edits.of(file).generated(notes).applied(FILE);

    assertEquals(
        FILE.replace(
            "  one: \"0123456789abcdef\"\n",
            "  one: \"1111111111111111\"\n  \"true\": \"00000000000000e1\"\n"),
        text);
    assertEquals(notes, read(text).generated());
  }

  @Test
  void inBracketsTheCommasStayRight() {
    String question = "{id: %s, type: true-false, stem: Cats %1$s., answer: true}";
    String all =
        "article: cats.txt\nquestions: [\n  "
            + question.formatted("a")
            + ",\n  "
            + question.formatted("b")
            + ", "
            + question.formatted("c")
            + "\n]\n";
    for (String id : List.of("a", "b", "c")) {
      QuestionFile file = read(all);

      QuestionFile after = read(Edits.of(file).remove(file.block(id).orElseThrow()).applied(all));

      assertEquals("", FaultPrinter.print(after.faults()));
      assertEquals(2, after.entries().size());
      assertTrue(after.block(id).isEmpty());
    }
  }

  @Test
  void afterAnySequenceOfChangesTheOtherQuestionsStandAsTheyWere() {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      RandomItems items = new RandomItems(seed, CATS);
      String text = random.nextBoolean() ? FILE : FILE.replace("\n", "\r\n");
      for (int step = 0; step < 12; step++) {
        text = changed(text, items.next(1000 * seed + step), random);
      }
    }
  }

  private static String changed(String text, Item item, Random random) {
    QuestionFile before = read(text);
    List<Block> blocks = before.blocks();
    int kind = blocks.isEmpty() ? 0 : random.nextInt(4);
    int at = blocks.isEmpty() ? 0 : random.nextInt(blocks.size());
    Edits edits = Edits.of(before);
    Edit edit =
        switch (kind) {
          case 0 -> edits.append(item, CATS).orElseThrow();
          case 1 -> edits.replace(blocks.get(at), item, CATS);
          case 2 -> edits.remove(blocks.get(at));
          default -> edits.generated(Map.of("x" + random.nextInt(9), "0123456789abcdef"));
        };
    String after = edit.applied(text);
    QuestionFile read = read(after);
    assertEquals("", FaultPrinter.print(read.faults()), after);
    List<String> expected = new ArrayList<>(texts(before));
    List<String> actual = new ArrayList<>(texts(read));
    if (kind == 0) {
      actual.remove(actual.size() - 1);
    } else if (kind == 1) {
      expected.remove(at);
      actual.remove(at);
    } else if (kind == 2) {
      expected.remove(at);
    }
    assertEquals(expected, actual, after);
    assertTrue(after.startsWith("# About cats") && after.contains("# A harder one:"), after);
    return after;
  }

  private static List<String> texts(QuestionFile file) {
    return file.blocks().stream().map(file::text).toList();
  }

  private static QuestionFile read(String text) {
    return QuestionFile.read("cats.yaml", text, ARTICLES);
  }
}
