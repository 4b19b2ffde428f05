package readback.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readback.launcher.Encounter.Outcome;

/**
 * Seven endings from outside, each at fifty random moments: whether the terminal is as it was, and
 * how long the end takes. Needs the built program.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.launcher.SignalBench
 * </pre>
 *
 * <p>Optional arguments: moments, seed, and the endings to keep to.
 */
final class SignalBench {
  private SignalBench() {}

  public static void main(String[] args) throws Exception {
    int moments = args.length > 0 ? Integer.parseInt(args[0]) : 50;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    System.out.println(
        "ending  moments  shown  as before  went on  ms: median  worst  cpu ms: worst");
    int spoilt = 0;
    for (Ending ending : Ending.values()) {
      if (args.length < 3 || List.of(args).contains(ending.name())) {
        spoilt += row(ending, moments, seed);
      }
    }
    System.exit(spoilt == 0 ? 0 : 1);
  }

  private static int row(Ending ending, int moments, long seed) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < moments; i++) {
      Path home = Files.createTempDirectory("readback-signal");
      Outcome outcome = Encounter.of(ending, new Random(seed * 1000 + i), home);
      if (!outcome.trouble().isEmpty()) {
        System.out.println(ending + " at moment " + i + ": " + outcome.trouble());
      }
      outcomes.add(outcome);
    }
    int good = (int) outcomes.stream().filter(outcome -> outcome.trouble().isEmpty()).count();
    List<Outcome> shown =
        outcomes.stream().filter(each -> each.wasShown() && !each.wentOn()).toList();
    long[] times = shown.stream().mapToLong(Outcome::milliseconds).sorted().toArray();
    System.out.printf(
        "%-6s %8d %6d %10d %8d %11d %6d %14d%n",
        ending,
        outcomes.size(),
        shown.size(),
        good,
        outcomes.stream().filter(Outcome::wentOn).count(),
        times.length == 0 ? 0 : times[times.length / 2],
        times.length == 0 ? 0 : times[times.length - 1],
        shown.stream().mapToLong(Outcome::cpu).max().orElse(0));
    return outcomes.size() - good;
  }
}
