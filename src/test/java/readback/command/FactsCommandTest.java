package readback.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FactsCommandTest {
  @TempDir Path root;

  private String facts(String text) throws IOException {
    Path file = root.resolve("bridge.txt");
    Files.writeString(file, text);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new FactsCommand())
            .setExecutionExceptionHandler(new LastWords())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(file.toString());
    return (code + "\n" + out + err).replace(root + "/", "");
  }

  @Test
  void eachFactIsToldWithItsVoiceItsStatusAndItsSentence() throws IOException {
    String told =
        facts(
            """
            The bridge is lost

            It was gone in the morning. So was the mill.

            Tom Byrne, the mayor of Dunmore, said that the bridge would be rebuilt.

            It was old. So is he.
            """);
    assertTrue(
        told.startsWith(
            """
            0
            described  Tom Byrne = mayor of Dunmore
                by the paper, asserted, paragraph 2: Tom Byrne, the mayor of Dunmore, said that the bridge would be rebuilt.
            claimed  Tom Byrne said that the bridge would be rebuilt
                by Tom Byrne, reported, paragraph 2: Tom Byrne, the mayor of Dunmore, said that the bridge would be rebuilt.
            """),
        told);
    assertTrue(told.matches("(?s).*\n\n\\d facts: 1 claimed, 1 described\\b.*\\.\n"), told);
  }

  @Test
  void aTextWithoutFactsIsTold() throws IOException {
    assertEquals(
        "1\nreadback: bridge.txt: no fact was found that a question could stand on\n",
        facts("It was so. It is so. It will be so. It has been so. So it was."));
  }

  @Test
  void aFolderIsNoArticle() {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new FactsCommand())
            .setExecutionExceptionHandler(new LastWords())
            .setErr(new PrintWriter(err, true))
            .execute(root.toString());
    assertEquals(
        "1 readback: " + root + ": is a folder; an article's plain text is wanted\n",
        code + " " + err);
  }
}
