package readback.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import readback.bank.Place;

class EditCommandTest {
  private static final String CATS =
      """
      article: cats.txt
      questions:
        - id: cats-hunt
          type: true-false
          stem: Cats hunt.
          answer: true

        - id: cats-sleep
          type: choice
          stem: When do cats sleep?
          answer: all day
          distractors: [never, at dawn]
      """;

  @TempDir Path root;
  private final List<Place> opened = new ArrayList<>();
  private UnaryOperator<String> typing = UnaryOperator.identity();
  private Optional<String> trouble = Optional.empty();

  @BeforeEach
  void aFolderOfTwoFiles() throws IOException {
    Files.createDirectories(root.resolve("seeds"));
    Files.createDirectories(root.resolve("questions"));
    Files.writeString(root.resolve("seeds/cats.txt"), "Cats\n\nCats sleep all day and hunt.\n");
    Files.writeString(root.resolve("questions/cats.yaml"), CATS);
    Files.writeString(root.resolve("questions/more.yaml"), "article: cats.txt\nquestions: []\n");
  }

  @Test
  void theEditorOpensAtTheLineOfTheQuestionAndTheFileIsCheckedAfterwards() {
    assertEquals("0 questions/cats.yaml: 2 questions in order.\n", edit("cats-sleep"));
    assertEquals("[questions/cats.yaml:8:3]", told(opened.toString()));
  }

  @Test
  void withoutAnIdTheFirstFileOpensAtItsTop() {
    assertEquals("0 questions/cats.yaml: 2 questions in order.\n", edit());
    assertEquals("[questions/cats.yaml:1:1]", told(opened.toString()));
  }

  @Test
  void aFaultMadeInTheEditorIsShownAndTheCommandFails() {
    typing = text -> text.replace("answer: all day", "anser: all day");

    assertEquals(
        """
        1 questions/cats.yaml:11:5: error[unknown-key]: a choice question has no key 'anser'
         11 |     anser: all day
            |     ^^^^^
            = help: Did you mean 'answer'?
        """,
        edit("cats-sleep"));
  }

  @Test
  void aWarningIsShownButIsNoFailure() {
    typing = text -> text.replace("[never, at dawn]", "[All day, at dawn]");

    assertEquals(
        """
        0 questions/cats.yaml:8:5: warning[duplicate-options]: “all day” and “All day” are the same \
        option; equal options cannot be told apart, and both must be wrong
         8 |   - id: cats-sleep
           |     ^^^^^^^^^^^^^^
           = help: Write another option in the place of one of them.
        """,
        edit("cats-sleep"));
  }

  @Test
  void anIdThatIsNotThereIsAnsweredWithTheNearestThatAre() {
    assertEquals(
        "1 readback: there is no question 'cat-sleep'; did you mean cats-sleep?\n",
        edit("cat-sleep"));
    assertEquals(
        "1 readback: there is no question 'cats'; did you mean cats-hunt, cats-sleep?\n",
        edit("cats"));
    assertEquals("1 readback: there is no question 'dogs'.\n", edit("dogs"));
    assertEquals(List.of(), opened);
  }

  @Test
  void anEditorThatFailsIsTold() {
    trouble = Optional.of("vim ended with exit code 1.");

    assertEquals("1 readback: vim ended with exit code 1.\n", edit("cats-hunt"));
  }

  @Test
  void aFolderWithoutQuestionFilesIsTold() throws IOException {
    Files.delete(root.resolve("questions/cats.yaml"));
    Files.delete(root.resolve("questions/more.yaml"));

    assertEquals("1 readback: questions holds no question file.\n", edit());
  }

  /** The exit code, and what was printed. */
  private String edit(String... id) {
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new EditCommand(this::open));
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out, true));
    command.setExecutionExceptionHandler(new LastWords());
    List<String> words = new ArrayList<>(List.of(id));
    words.addAll(List.of("--bank", root.resolve("questions").toString()));
    int code = command.execute(words.toArray(String[]::new));
    return told(code + " " + out);
  }

  private Optional<String> open(Place place) {
    opened.add(place);
    try {
      Path file = Path.of(place.file());
      Files.writeString(file, typing.apply(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return trouble;
  }

  private String told(String words) {
    return words.replace(root + "/", "");
  }
}
