package readback.attempt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills a sitting at a random moment, as {@code kill -9} does, and looks whether every answer that
 * was shown as taken is in its journal: {@code RUNS} times, and prints what was found.
 */
final class KillBench {
  private static final int ANSWERS = 20;

  private KillBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2 && args[0].equals("sit")) {
      sit(Path.of(args[1]));
      return;
    }
    int runs = Integer.parseInt(args[0]);
    Random random = new Random(9);
    int taken = 0;
    int missing = 0;
    int torn = 0;
    int whole = 0;
    for (int run = 0; run < runs; run++) {
      Path folder = Files.createTempDirectory("readback-kill");
      int shown = killed(folder, random.nextInt(ANSWERS + 1), random.nextInt(900_000));
      Reading reading = reading(folder);
      int kept = reading.attempt().map(attempt -> attempt.lines().size()).orElse(0);
      taken += shown;
      missing += Math.max(0, shown - kept);
      torn += reading.dropped().size();
      whole += shown == ANSWERS ? 1 : 0;
      delete(folder);
    }
    System.out.printf(
        "%d sittings killed (%d after their last answer): %d answers shown as taken, %d missing,"
            + " %d torn lines%n",
        runs, whole, taken, missing, torn);
    System.exit(missing == 0 ? 0 : 1);
  }

  /** Answers as fast as it can, and shows each answer once it is kept. */
  private static void sit(Path folder) {
    Journal journal =
        Sittings.in(folder)
            .begin(Sittings.exam(Sittings.choices(ANSWERS)), "questions", Sittings.NOON);
    for (int i = 1; i <= ANSWERS; i++) {
      journal.keep(Sittings.answered("q" + i, 1, "a boat"), Sittings.after(i));
      System.out.println("taken " + i);
      System.out.flush();
    }
  }

  /** Kills a while after so many answers were seen; returns how many were shown in all. */
  private static int killed(Path folder, int after, int nanoseconds)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process sitting =
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classes,
                    KillBench.class.getName(),
                    "sit",
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int shown = 0;
    try (BufferedReader out = new BufferedReader(new InputStreamReader(sitting.getInputStream()))) {
      while (shown < after && out.readLine() != null) {
        shown++;
      }
      long until = System.nanoTime() + nanoseconds;
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      sitting.destroyForcibly();
      while (out.readLine() != null) {
        shown++;
      }
    } catch (IOException e) {
      // The pipe breaks with the process; what came through it was counted.
    }
    sitting.waitFor();
    return shown;
  }

  private static Reading reading(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Optional<Path> file = files.findFirst();
      if (file.isEmpty()) {
        return new Reading(folder, Optional.empty(), List.of());
      }
      return JournalReader.read(file.get(), Files.readAllBytes(file.get()));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
