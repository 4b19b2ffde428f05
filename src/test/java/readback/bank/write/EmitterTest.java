package readback.bank.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Entry;
import readback.bank.FaultPrinter;
import readback.bank.QuestionFile;
import readback.bank.RandomItems;
import readback.bank.SeedFolder;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;

class EmitterTest {
  private static final Article ARTICLE =
      new SeedFolder(Path.of("questions"))
          .find("us-rebuffs-north-korean-offer-for-military-talks.txt")
          .article()
          .orElseThrow();

  @Test
  void anItemIsWrittenAsATeacherWouldWriteIt() {
    About about =
        new About(
            Optional.of("hill-destination"),
            Level.LITERAL,
            "Which country did Christopher Hill, the \"chief envoy\", travel to on Friday: Japan, China or some other country?",
            List.of(ARTICLE.find("Hill arrived in Japan Friday for consultations").orElseThrow()),
            Optional.of("He went there to consult."),
            true,
            Map.of("shared-word", "The name is in every option."));
    Item item =
        new Choice(
            about,
            "Japan",
            List.of(
                new Distractor("China", Optional.of("The talks resume there, but later.")),
                Distractor.of("Russia: the east"),
                Distractor.of("No")));

    assertEquals(
        """
          - id: hill-destination
            type: choice
            level: literal
            draft: true
            stem: >-
              Which country did Christopher Hill, the "chief envoy", travel to on Friday: Japan, China or
              some other country?
            answer: Japan
            distractors:
              - text: China
                because: >-
                  The talks resume there, but later.
              - "Russia: the east"
              - "No"
            evidence: >-
              Hill arrived in Japan Friday for consultations
            rationale: >-
              He went there to consult.
            allow:
              shared-word: The name is in every option.
        """,
        Emitter.item(item, ARTICLE));
  }

  @Test
  void whatIsWrittenIsReadBackWhateverTheTexts() {
    RandomItems random = new RandomItems(1, ARTICLE);
    for (int file = 0; file < 20; file++) {
      int first = 30 * file;
      List<Item> items =
          java.util.stream.IntStream.range(first, first + 30).mapToObj(random::next).toList();
      String text = Emitter.file(items, ARTICLE);

      QuestionFile read = QuestionFile.read("random.yaml", text, Articles.of(ARTICLE));

      assertEquals("", FaultPrinter.print(read.faults()));
      for (int i = 0; i < items.size(); i++) {
        assertEquals(
            items.get(i), read.entries().get(i).item(), Emitter.item(items.get(i), ARTICLE));
      }
    }
  }

  @Test
  void anItemWrittenInBracketsIsReadBackToo() {
    RandomItems random = new RandomItems(2, ARTICLE);
    for (int i = 0; i < 200; i++) {
      Item item = random.next(i);
      String text =
          "article: "
              + ARTICLE.name()
              + "\nquestions: ["
              + Emitter.inBrackets(item, ARTICLE)
              + "]\n";

      QuestionFile read = QuestionFile.read("random.yaml", text, Articles.of(ARTICLE));

      assertEquals("", FaultPrinter.print(read.faults()));
      assertEquals(List.of(item), read.entries().stream().map(Entry::item).toList());
    }
  }

  @Test
  void linesEndNearColumn100() {
    String words = "word ".repeat(100).strip();
    Item item = new Choice(About.of(Level.LITERAL, words), "a", List.of(Distractor.of("b")));

    String text = Emitter.item(item, ARTICLE);

    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    assertTrue(text.lines().anyMatch(line -> line.length() > 90), text);
  }

  @Test
  void aFingerprintOverlooksReviewAndLineEndsButNoWord() {
    String text = "  - id: a\n    draft: true\n    stem: >-\n      Who?\n";

    String fingerprint = Fingerprint.of(text);

    assertEquals(16, fingerprint.length());
    assertEquals(fingerprint, Fingerprint.of(text.replace("    draft: true\n", "")));
    assertEquals(fingerprint, Fingerprint.of(text.replace("\n", " \r\n") + "\n"));
    assertTrue(!fingerprint.equals(Fingerprint.of(text.replace("Who", "Where"))));
    assertTrue(!fingerprint.equals(Fingerprint.of(text + "    # asked in class\n")));
  }
}
