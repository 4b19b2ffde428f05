package readback.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
  @TempDir Path root;

  @BeforeEach
  void threeSentencesAndTwoQuestions() throws IOException {
    Files.createDirectories(root.resolve("seeds"));
    Files.createDirectories(root.resolve("questions"));
    Files.writeString(
        root.resolve("seeds/cats.txt"),
        "Cats\n\nCats sleep all day. They hunt at dawn.\n\nA “dog” barks at them, at night, in the"
            + " rain.\n");
    Files.writeString(
        root.resolve("questions/cats.yaml"),
        """
        article: cats.txt
        questions:
          - type: choice
            stem: When do cats hunt?
            answer: at dawn
            distractors: [at dusk, at noon]
            evidence: They hunt at dawn.
          - type: true-false
            stem: Not a cat sleeps.
            answer: perhaps
        """);
  }

  @Test
  void afterTheFaultsItIsSaidWhatIsNotAskedAbout() {
    assertEquals(
        """
        1
        questions/cats.yaml:10:13: error[truth]: 'perhaps' is not what a true-false question can answer
         10 |     answer: perhaps
            |             ^^^^^^^
            = help: Write true, false or not given.

        1 question in order; 1 error, no warnings.
        cats.txt: 2 of 3 sentences have no question (paragraphs 1 and 2).
        """,
        check());
    assertEquals(
        """
        1
        questions/cats.yaml:10:13: error[truth]: 'perhaps' is not what a true-false question can answer
         10 |     answer: perhaps
            |             ^^^^^^^
            = help: Write true, false or not given.

        1 question in order; 1 error, no warnings.
        cats.txt: 2 of 3 sentences have no question:
          paragraph  1   “Cats sleep all day.”
          paragraph  2   “A “dog” barks at them, at night, in …”
        """,
        check("--coverage"));
  }

  @Test
  void ofEightQuestionsOrMoreItIsSaidHowFarTheyCanBeGuessed() throws IOException {
    String one = "  - {type: choice, stem: Which is %d?, answer: %d, distractors: [a, b, c]}\n";
    StringBuilder eight = new StringBuilder("article: cats.txt\nquestions:\n");
    for (int number = 1; number <= 8; number++) {
      eight.append(String.format(one, number, number));
    }
    Files.writeString(root.resolve("questions/cats.yaml"), eight);

    String last = check().lines().reduce((before, line) -> line).orElseThrow();
    assertEquals(
        "cats.txt: without the article, cues alone would get 100 % of 8 questions with one right"
            + " answer; chance, 25 %.",
        last);
  }

  @Test
  void toolsAreToldTheSameInOneObject() {
    assertEquals(
        """
        1
        {
        "faults": [
        {"file":"questions/cats.yaml","line":10,"column":13,"width":7,"severity":"error",\
        "rule":"truth","what":"'perhaps' is not what a true-false question can answer",\
        "mend":"Write true, false or not given."}
        ],
        "articles": [
        {"article":"cats.txt","questions":1,"sentences":3,"bare":[\
        {"paragraph":1,"start":6,"end":25,"text":"Cats sleep all day."},\
        {"paragraph":2,"start":46,"end":91,"text":"A “dog” barks at them, at night, in the rain."}],\
        "guessRate":{"questions":1,"rate":0.333,"chance":0.333,"byCue":{"length":0.333,\
        "echo":0.333,"convergence":0.333,"modesty":0.333,"middle":0.333}}}
        ]
        }
        """,
        check("--format", "json"));
  }

  @Test
  void aFileWithoutQuestionsIsInOrder() throws IOException {
    Files.writeString(root.resolve("questions/cats.yaml"), "article: cats.txt\nquestions: []\n");

    assertEquals("0\nno questions in order; no errors, no warnings.\n", check());
    assertEquals("0\n{\n\"faults\": [],\n\"articles\": []\n}\n", check("--format", "json"));
  }

  @Test
  void ofTheQuestionsWrittenByHandNotOneIsWarnedOf() {
    assertEquals(
        "0\n23 questions in order; no errors, no warnings.",
        checked("questions/us-rebuffs-north-korean-offer-for-military-talks.yaml")
            .lines()
            .limit(2)
            .collect(Collectors.joining("\n")));
  }

  /** The exit code, and what was printed. */
  private String check(String... options) {
    String[] words = new String[options.length + 2];
    System.arraycopy(options, 0, words, 2, options.length);
    words[0] = "--bank";
    words[1] = root.resolve("questions").toString();
    return checked(words).replace(root + "/", "");
  }

  private static String checked(String... words) {
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new CheckCommand()).setOut(new PrintWriter(out));
    int code = command.execute(words);
    return code + "\n" + out;
  }
}
