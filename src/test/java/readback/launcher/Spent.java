package readback.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What processes took from an event until all of them were gone, both in milliseconds.
 *
 * @param cpu processor time of all of them, known to 10 milliseconds
 */
record Spent(long milliseconds, long cpu) {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(4);
  private static final int MILLISECONDS_A_TICK = 10;

  static Spent until(List<ProcessHandle> programs, Runnable event) throws InterruptedException {
    List<Long> first = new ArrayList<>(programs.stream().map(Spent::ticks).toList());
    List<Long> last = new ArrayList<>(first);
    long start = System.nanoTime();
    event.run();
    while (programs.stream().anyMatch(Spent::isRunning) && System.nanoTime() - start < PATIENCE) {
      for (int i = 0; i < programs.size(); i++) {
        last.set(i, Math.max(last.get(i), ticks(programs.get(i))));
      }
      Thread.sleep(1);
    }
    long ticks = 0;
    for (int i = 0; i < programs.size(); i++) {
      ticks += last.get(i) - first.get(i);
    }
    return new Spent(
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), ticks * MILLISECONDS_A_TICK);
  }

  private static boolean isRunning(ProcessHandle program) {
    return program.isAlive() && !fields(program).get(0).equals("Z");
  }

  /** User and system time as {@code /proc/PID/stat} counts it; 0 of one that is gone. */
  private static long ticks(ProcessHandle program) {
    List<String> fields = fields(program);
    return fields.size() < 13 ? 0 : Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
  }

  /** From the state on, which follows the name in parentheses. */
  private static List<String> fields(ProcessHandle program) {
    try {
      String stat = Files.readString(Path.of("/proc/" + program.pid() + "/stat"));
      return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    } catch (IOException e) {
      return List.of("Z");
    }
  }
}
