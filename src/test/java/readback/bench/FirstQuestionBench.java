package readback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import readback.launcher.Console;

/**
 * How long a reader waits for the first question of a bank of 100 000, from the start of the built
 * launcher in a pseudo-terminal of 120x40, and how long until all of the bank is there.
 *
 * <pre>
 * mvn -q -DskipTests package exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.bench.FirstQuestionBench
 * </pre>
 */
final class FirstQuestionBench {
  private static final long PATIENCE = 60_000_000_000L;

  /** An Esc that a key follows sooner is a key with Alt. */
  private static final long ESCAPE_ALONE = 200_000_000;

  private FirstQuestionBench() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("readback-first");
    String bank = BigBank.make(folder, 1000, 100).toString();
    Figures home = new Figures();
    Figures named = new Figures();
    Figures all = new Figures();
    for (int turn = 0; turn < 3; turn++) {
      home.add(wait(folder, "not taken yet", "\r", "Question 1 of 12", "--bank", bank));
      named.add(wait(folder, "Question 1 of 12", "", "", "take", "news-7.txt", "--bank", bank));
      all.add(wait(folder, "100 articles", "", "", "--bank", bank));
    }
    Scratch.delete(folder);
    System.out.printf("first question, from Home          %6.0f ms%n", home.median());
    System.out.printf("first question of a named article  %6.0f ms%n", named.median());
    System.out.printf("all 100 000 there                  %6.0f ms%n", all.median());
    System.exit(0);
  }

  private static double wait(Path home, String first, String keys, String then, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(Console.LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    command.add("--no-history");
    long start = System.nanoTime();
    try (Console console = new Console(home, 120, 40, command)) {
      await(console, first);
      if (!keys.isEmpty()) {
        console.type(keys);
        await(console, then);
      }
      double took = (System.nanoTime() - start) / 1e6;
      leave(console);
      return took;
    }
  }

  /** Esc ends typing an answer, q leaves the question, and q ends from Home. */
  private static void leave(Console console) {
    console.type("\033");
    LockSupport.parkNanos(ESCAPE_ALONE);
    console.type("qq");
    console.exit();
  }

  private static void await(Console console, String words) {
    long until = System.nanoTime() + PATIENCE;
    while (!console.text().contains(words)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("never said: " + words + "\n" + console.text());
      }
      LockSupport.parkNanos(5_000_000);
    }
  }
}
