package readback.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import readback.launcher.Console;

/**
 * How quick the built launcher is for a reader, in a pseudo-terminal of 120x40: how long until the
 * first screen and until all questions are counted, against a JVM that prints one line, in turns;
 * how long from a key to the last byte it causes; what waiting costs; how long it takes to leave.
 *
 * <pre>
 * mvn -q -DskipTests package exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.bench.TerminalBench
 * </pre>
 *
 * <p>An optional argument: turns, as {@code -Dexec.args=5}, where all is packaged already and the
 * command goes without {@code package}. Needs Linux for what processes take.
 */
final class TerminalBench {
  private static final int IDLE = 3;
  private static final String LINE = "hello";
  private static final String FIRST = "Mode";
  private static final String COUNTED = "not taken yet";
  private static final String DOWN = "\u001b[B";
  private static final String UP = "\u001b[A";

  private final Path home;
  private final List<String> line;

  private final Figures starts = new Figures();
  private final Figures firsts = new Figures();
  private final Figures counts = new Figures();
  private final Figures firstRatios = new Figures();
  private final Figures countRatios = new Figures();
  private final Figures movedFirst = new Figures();
  private final Figures movedCount = new Figures();
  private final Figures choices = new Figures();
  private final Figures choiceBytes = new Figures();
  private final Figures scrolls = new Figures();
  private final Figures scrollBytes = new Figures();
  private final Figures fifty = new Figures();
  private final Figures idle = new Figures();
  private final Figures wakings = new Figures();
  private final Figures idleBytes = new Figures();
  private final Figures peak = new Figures();
  private final Figures quits = new Figures();
  private final Figures terms = new Figures();

  private TerminalBench(Path home) {
    this.home = home;
    this.line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            Path.of("target", "test-classes").toAbsolutePath().toString(),
            Line.class.getName());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int turns = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path home = Files.createTempDirectory("readback-terminal");
    Path moved = moved(home.resolve("copied"), home.resolve("moved"));
    TerminalBench bench = new TerminalBench(home);
    bench.turn(Console.LAUNCHER, moved);
    bench = new TerminalBench(home);
    for (int turn = 0; turn < turns; turn++) {
      bench.turn(Console.LAUNCHER, moved);
    }
    Scratch.delete(home);
    bench.print(turns);
    System.exit(0);
  }

  /** Copied with the times of the files, then moved. */
  private static Path moved(Path copy, Path to) throws IOException {
    Path from = Console.LAUNCHER.getParent().getParent();
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copied = copy.resolve(from.relativize(file).toString());
            Files.createDirectories(copied.getParent());
            Files.copy(file, copied, StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
    Files.move(copy, to);
    return to.resolve("bin/readback");
  }

  private void turn(Path launcher, Path moved) throws IOException, InterruptedException {
    double alone;
    try (Timed program = new Timed(home, line)) {
      alone = program.until(LINE);
    }
    starts.add(alone);
    start(launcher, alone, firsts, firstRatios, counts, countRatios);
    start(moved, alone, new Figures(), movedFirst, new Figures(), movedCount);
    keys(launcher);
    try (Timed program = new Timed(home, List.of(launcher.toString()))) {
      program.until(COUNTED);
      terms.add(program.terminate());
    }
  }

  private void start(
      Path launcher,
      double alone,
      Figures first,
      Figures firstRatio,
      Figures count,
      Figures countRatio)
      throws IOException, InterruptedException {
    try (Timed program = new Timed(home, List.of(launcher.toString()))) {
      double shown = program.until(FIRST);
      double counted = program.until(COUNTED);
      first.add(shown);
      firstRatio.add(shown / alone);
      count.add(counted);
      countRatio.add(counted / alone);
      program.settle();
      quits.add(program.quit("q"));
    }
  }

  /** A choice marked again and again, then the article scrolled by lines. */
  private void keys(Path launcher) throws IOException, InterruptedException {
    List<String> command =
        List.of(launcher.toString(), "take", "--type", "choice", "--seed", "7", "--no-history");
    try (Timed program = new Timed(home, command)) {
      program.until("Question 1 of");
      program.settle();
      for (int i = 0; i < 20; i++) {
        Timed.Painted painted = program.press(i % 2 == 0 ? "1" : "2");
        choices.add(painted.last());
        choiceBytes.add(painted.bytes());
      }
      idle(program);
      program.quit("q");
    }
    try (Timed program = new Timed(home, List.of(launcher.toString()))) {
      program.until(COUNTED);
      program.settle();
      program.press("t");
      for (int i = 0; i < 20; i++) {
        Timed.Painted painted = program.press(i % 4 < 2 ? DOWN : UP);
        scrolls.add(painted.last());
        scrollBytes.add(painted.bytes());
      }
      fifty.add(program.press((DOWN.repeat(5) + UP.repeat(5)).repeat(5) + DOWN).last());
      program.quit("q");
    }
  }

  private void idle(Timed program) throws InterruptedException {
    Usage before = program.usage();
    idleBytes.add(program.idleBytes(IDLE));
    Usage after = program.usage();
    idle.add((after.processor() - before.processor()) / (IDLE * 1000) * 100);
    wakings.add((after.wakings() - before.wakings()) / (double) IDLE);
    peak.add(after.peak());
  }

  private void print(int turns) {
    System.out.printf("120x40, %d turns, by turns with a JVM that prints one line%n", turns);
    row("one line, ms", starts);
    row("first screen, ms", firsts);
    row("  as multiples of one line", firstRatios);
    row("  after the folder was moved", movedFirst);
    row("questions counted, ms", counts);
    row("  as multiples of one line", countRatios);
    row("  after the folder was moved", movedCount);
    row("key to paint: a choice, ms", choices);
    row("  bytes", choiceBytes);
    row("key to paint: a scroll, ms", scrolls);
    row("  bytes", scrollBytes);
    row("fifty-one scrolls at once, ms", fifty);
    row("idle, % of a processor", idle);
    row("  wakings a second", wakings);
    row("  bytes in " + IDLE + " s", idleBytes);
    row("peak memory, MB", peak);
    row("quit, ms", quits);
    row("SIGTERM to the end, ms", terms);
  }

  private static void row(String what, Figures figures) {
    System.out.printf(
        "%-30s median %8.2f   least %8.2f   99 of 100 %8.2f%n",
        what, figures.median(), figures.least(), figures.at(0.99));
  }
}
