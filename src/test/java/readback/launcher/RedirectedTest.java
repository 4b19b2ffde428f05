package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher's input and output led elsewhere by a shell. */
class RedirectedTest {
  @TempDir Path home;

  private record Said(int code, String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "history",
        "--help",
        "export markdown",
        "take --plain",
        "check --bank no"
      })
  void outputThatIsLostIsSaid(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no device here is always full");
    Said said = run("\"$0\" " + command + " >/dev/full </dev/null");
    assertEquals(1, said.code());
    assertTrue(
        said.text().contains("readback: not all of the output could be written: "), said.text());
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNotTold() throws Exception {
    assertEquals("Read a news article", run("\"$0\" --help | head -c 19").text());
  }

  @Test
  void aClosedInputIsAnEmptyOne() throws Exception {
    assertEquals(run("\"$0\" --seed 7 </dev/null"), run("\"$0\" --seed 7 <&-"));
  }

  @Test
  void nothingNeedsToBeOpen() throws Exception {
    assertEquals(new Said(0, ""), run("\"$0\" check <&- >&- 2>&-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "C.UTF-8"})
  void questionsInAFolderWithLettersOfAllKindsAreFound(String locale) throws Exception {
    Path questions = Files.createDirectories(home.resolve("für Zoë 한/questions"));
    Files.writeString(
        questions.resolve("a.yaml"),
        "article: ../b.txt\nquestions:\n  - {type: true-false, stem: The rain lasted all day., answer: true}\n");
    Files.writeString(
        questions.resolveSibling("b.txt"),
        "Rain in the Town\n\nIt has rained in the town all day, and nobody went out.\n");
    String before = "export LC_ALL=" + locale + "; ";
    Said there = run(before + "cd 'für Zoë 한'; \"$0\" check");
    assertTrue(there.text().startsWith("1 question in order; "), there.text());
    Said named = run(before + "\"$0\" check --bank 'für Zoë 한/questions'");
    assertEquals(there, named);
  }

  private Said run(String script) throws IOException, InterruptedException {
    String there = "cd \"$HOME\"; " + script;
    ProcessBuilder builder =
        new ProcessBuilder(List.of("/bin/sh", "-c", there, Console.LAUNCHER.toString()));
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("XDG_STATE_HOME");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
