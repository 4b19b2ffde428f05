package readback.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.bank.BankReader;
import readback.bank.Testlet;
import readback.item.Kind;
import readback.quiz.Drawing;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Wish;

/** Whole sittings with the built launcher, from the command that starts it to the score. */
class WholeSittingTest {
  private static final String LAUNCHER = Console.LAUNCHER.toString();
  private static final long SEED = 7;

  @TempDir Path home;

  @Test
  void everyQuestionAnsweredRightEarnsFullMarks() throws IOException {
    Quiz quiz = quiz(Wish.ALL, Set.of());
    int count = quiz.turns().size();
    try (Console console =
        new Console(home, 120, 40, List.of(LAUNCHER, "--seed", "" + SEED, "--count", "all"))) {
      console.await("US Rebuffs North Korean Offer for Military Talks");
      console.await("not taken yet");
      console.type("\r");
      for (int i = 0; i < count; i++) {
        console.await("Question " + (i + 1) + " of " + count);
        console.type(new KeysToAnswer(quiz).of(i));
        console.type("\r");
        console.await("✓ Right");
        console.type("\r");
      }
      console.await(count + " of " + count);
      console.await("100 %");
      console.type("q");
      assertEquals(0, console.exit());
    }
    assertEquals(count, kept("\"event\":\"response\""));
    assertEquals(1, kept("\"event\":\"summary\""));
  }

  @Test
  void aSittingKilledInTheMiddleIsOfferedAgainWithEveryAnswer() throws IOException {
    Quiz quiz = quiz(Drawing.USUAL_COUNT, Set.of());
    List<String> start = List.of(LAUNCHER, "--seed", "" + SEED);
    try (Console console = new Console(home, 80, 24, start)) {
      console.await("not taken yet");
      console.type("\r");
      console.await("Question 1 of 12");
      console.type(new KeysToAnswer(quiz).of(0) + "\r");
      console.await("✓ Right");
      console.kill();
    }
    try (Console console = new Console(home, 80, 24, start)) {
      console.await("Go on: 1 of 12 answered");
      console.type("\r");
      console.await("Question 2 of 12");
      console.resize(50, 16);
      console.type("q");
      assertEquals(0, console.exit());
    }
    assertEquals(1, kept("\"event\":\"response\""));
  }

  @Test
  void pipedLinesGoInAndPlainLinesComeOutToTheScore() throws Exception {
    Quiz quiz = quiz(Wish.ALL, Set.of(Kind.CHOICE));
    int count = quiz.turns().size();
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      answers.append(new KeysToAnswer(quiz).of(i)).append('\n');
    }
    String out = piped(answers.toString());
    assertTrue(out.startsWith("Plain lines, because the input is no terminal.\n"), out);
    assertTrue(out.contains("Question " + count + " of " + count + ", "), out);
    assertTrue(out.contains("Your score: " + count + " of " + count + ", 100 percent."), out);
    assertFalse(out.contains("\u001b"), out);
  }

  @Test
  void whereTheInputEndsInTheMiddleTheSittingIsKept() throws Exception {
    String out = piped("1\n");
    assertTrue(out.endsWith("This is saved; you can go on another time.\n"), out);
    assertEquals(1, kept("\"event\":\"response\""));
  }

  private String piped(String lines) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(LAUNCHER, "take", "--type", "choice", "--count", "all")
            .redirectErrorStream(true)
            .redirectInput(Files.writeString(home.resolve("in"), lines).toFile())
            .redirectOutput(home.resolve("out").toFile());
    builder.command().addAll(List.of("--seed", "" + SEED));
    builder.environment().put("HOME", home.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("XDG_STATE_HOME");
    Process process = builder.start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    String out = Files.readString(home.resolve("out"), StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), out);
    return out;
  }

  /** The sitting that the launcher will hold: the seed draws and shuffles alike. */
  private static Quiz quiz(int count, Set<Kind> kinds) {
    Testlet testlet = BankReader.read(Path.of("questions")).testlets().get(0);
    Wish wish =
        new Wish(
            Mode.PRACTICE, count, Set.of(), kinds, false, Optional.empty(), OptionalLong.of(SEED));
    return wish.begin(testlet.article(), testlet.items(), Set.of(), Instant.EPOCH).orElseThrow();
  }

  private long kept(String words) throws IOException {
    Path attempts = home.resolve(".local/state/readback/attempts");
    try (Stream<Path> files = Files.list(attempts)) {
      return Files.readString(files.findFirst().orElseThrow())
          .lines()
          .filter(line -> line.contains(words))
          .count();
    }
  }
}
