package readback.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.text.Obeyed;

/** Whatever stands in articles, question files and arguments, no command prints what is obeyed. */
class PrintedTest {
  private static final String HOSTILE = "\u001b[2J\u009b31m\u202eevil\u2066\u2028x\ufeff\u007f";

  private static final String ARTICLE =
      """
      Head @ line

      The minister Jane Roe @ said on Tuesday that 45 people were hurt in Paris.
      "We are @ sorry," said John Doe, the mayor of Lyon. The storm killed three people.

      A second paragraph @ tells more about all of it, because of the rain that fell there.
      """;

  private static final String QUESTIONS =
      """
      article: a.txt
      questions:
        - id: hurt
          type: choice
          stem: How many people were hurt?
          answer: 45 people
          distractors: [12 people, 3 people]
          evidence: that 45 people were hurt in Paris
        - type: short-answer
          stem: Who @ said it?
          answers: [Jane Roe]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --coverage --bank BANK",
        "check --format json --bank BANK",
        "check a@.yaml",
        "facts SEEDS/a.txt",
        "facts a@.txt",
        "generate --dry-run --explain --bank BANK SEEDS/a.txt",
        "export gift --bank BANK",
        "export anki --bank BANK",
        "export markdown --bank BANK",
        "import a@.gift --article a.txt --bank BANK",
        "edit a@ --bank BANK",
        "take --plain --no-history --bank BANK",
        "take @ --bank BANK",
        "review @ --bank BANK",
        "--lev@"
      })
  void noCommandPrintsWhatWouldBeObeyed(String line) throws IOException {
    String printed = printed(line.replace("@", HOSTILE).split(" "));
    assertFalse(printed.isBlank());
    assertFalse(line.startsWith("export") && printed.contains("no question"), printed);
    assertTrue(printed.codePoints().noneMatch(PrintedTest::isObeyed), printed);
  }

  private static boolean isObeyed(int c) {
    return c != '\n' && c != '\t' && Obeyed.is(c);
  }

  @Test
  void whatAnArgumentHoldsIsWrittenOut() throws IOException {
    assertTrue(
        printed("facts", "a\u001b[2J.txt").contains("readback: a<U+001B>[2J.txt: no such file"));
  }

  /** On both streams. */
  private String printed(String... arguments) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Path bank = Files.createDirectories(folder.resolve("questions"));
    Files.writeString(
        seeds.resolve("a.txt"), ARTICLE.replace("@", HOSTILE).replace("hurt in", "hurt\u2028in"));
    // What a question file may not hold is told of the second question; the first may quote it.
    Files.writeString(
        bank.resolve("a.yaml"), QUESTIONS.replaceFirst("@", "").replace("@", HOSTILE));
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          arguments[i].replace("BANK", bank.toString()).replace("SEEDS", seeds.toString());
    }
    return run(arguments);
  }

  private static String run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    InputStream in = System.in;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try {
      System.setOut(both);
      System.setErr(both);
      System.setIn(new ByteArrayInputStream(new byte[0]));
      Main.commands().execute(arguments);
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.setIn(in);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
