package readback.bank.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.FilePairs;
import readback.bank.QuestionFile;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.item.TrueFalse;

class AppenderTest {
  private static final Path CASES = Path.of("src/test/resources/bank/append");
  private static final Article CATS =
      Article.of("cats.txt", "Cats sleep\n\nCats sleep for 16 hours a day.\n");
  private static final Article DOGS =
      Article.of("dogs.txt", "Dogs bark\n\nDogs bark at night and in the day.\n");
  private static final Articles ARTICLES = Articles.of(CATS, DOGS);
  private static final Item ITEM =
      new Choice(
          About.of(Level.LITERAL, "How long do cats sleep: \"long\"?"),
          "16 hours",
          List.of(Distractor.of("8 hours"), Distractor.of("No")));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> anItemIsAddedAndNothingElseChanges() {
    return FilePairs.files(CASES, ".before.yaml").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private void check(Path before) throws IOException, SavingException {
    Path file = folder.resolve(before.getFileName());
    Files.copy(before, file);

    Appender.Added added = appender().add(file, ITEM, CATS);

    boolean isAside = before.getFileName().toString().startsWith("aside");
    assertEquals(isAside, !added.note().isEmpty());
    String after = Files.readString(added.file());
    FilePairs.assertText(FilePairs.other(before, ".before.yaml", ".after.yaml"), after);
    if (isAside) {
      assertTrue(Arrays.equals(Files.readAllBytes(before), Files.readAllBytes(file)));
    } else {
      assertOnlyInserted(Files.readString(before), after);
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.filter(path -> path.toString().endsWith(".part")).toList());
    }
  }

  /** What was there before is there still, in two pieces at most. */
  private static void assertOnlyInserted(String before, String after) {
    int same = 0;
    while (same < before.length() && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    assertTrue(after.endsWith(before.substring(same)), after);
  }

  @Test
  void aFileThatIsNotThereIsBegun() throws Exception {
    Path file = folder.resolve("cats.yaml");

    appender().add(file, ITEM, CATS);
    appender().add(file, new TrueFalse(About.of(Level.LITERAL, "Cats?"), TRUE), CATS);

    assertEquals(
        """
        # yaml-language-server: $schema=bank.schema.json
        article: cats.txt
        questions:
          - type: choice
            level: literal
            stem: >-
              How long do cats sleep: "long"?
            answer: 16 hours
            distractors: [8 hours, "No"]

          - type: true-false
            level: literal
            stem: >-
              Cats?
            answer: true
        """,
        Files.readString(file));
  }

  private static final TrueFalse.Truth TRUE = TrueFalse.Truth.TRUE;

  @Test
  void theSameQuestionIsNotAddedTwice() throws Exception {
    Path file = folder.resolve("cats.yaml");
    appender().add(file, ITEM, CATS);

    SavingException again =
        assertThrows(SavingException.class, () -> appender().add(file, ITEM, CATS));

    assertTrue(again.getMessage().contains("has this question already"), again.getMessage());
  }

  @Test
  void aQuestionThatCouldNotBeReadAgainIsNotWritten() {
    Path file = folder.resolve("cats.yaml");
    Item turned = new TrueFalse(About.of(Level.LITERAL, "Cats \u202esleep."), TRUE);

    SavingException refused =
        assertThrows(SavingException.class, () -> appender().add(file, turned, CATS));

    assertTrue(refused.getMessage().contains("U+202E"), refused.getMessage());
    assertTrue(!Files.exists(file));
  }

  @Test
  void whatAnotherProgramWroteMeanwhileIsNotLost() throws Exception {
    Path file = folder.resolve("cats.yaml");
    Files.writeString(file, "article: cats.txt\n");
    QuestionFile read = QuestionFile.read(file, ARTICLES);
    Files.writeString(file, "article: dogs.txt\n");

    SavingException refused =
        assertThrows(
            SavingException.class,
            () -> new Saving(Disk.real()).replace(file, read.text(), "article: mice.txt\n"));

    assertTrue(refused.getMessage().contains("changed by another program"));
    assertEquals("article: dogs.txt\n", Files.readString(file));
  }

  @Test
  void whicheverStepOfSavingFailsTheFileIsWholeAndTheReasonTold() throws Exception {
    String before = Files.readString(CASES.resolve("lines.before.yaml"));
    String after = Files.readString(CASES.resolve("lines.after.yaml"));
    for (int failing = 1; ; failing++) {
      Path file = Files.createDirectory(folder.resolve("step" + failing)).resolve("cats.yaml");
      Files.writeString(file, before);
      FailingDisk disk = new FailingDisk(failing);
      try {
        new Appender(ARTICLES, disk).add(file, ITEM, CATS);
        assertEquals(after, Files.readString(file));
      } catch (SavingException e) {
        assertEquals(
            file + " cannot be written: No space left on device; it is as it was", e.getMessage());
        assertEquals(before, Files.readString(file));
      }
      if (!disk.hasFailed()) {
        assertTrue(failing > 8, "steps: " + failing);
        return;
      }
      try (Stream<Path> left = Files.list(file.getParent())) {
        assertEquals(List.of(file), left.toList());
      }
    }
  }

  private static Appender appender() {
    return new Appender(ARTICLES, Disk.real());
  }
}
