package readback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program and all it started have taken, as Linux tells it.
 *
 * @param processor milliseconds of all processors
 * @param wakings how often a thread went to sleep of its own accord
 * @param peak megabytes of memory at most
 */
record Usage(double processor, long wakings, double peak) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+)");
  private static final Pattern WAKINGS = Pattern.compile("\nvoluntary_ctxt_switches:\\s+(\\d+)");
  private static final Pattern RUN = Pattern.compile("^(\\d+) ");

  static Usage of(long pid) {
    ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
    List<Path> all =
        Stream.concat(Stream.of(first), first.descendants())
            .map(each -> Path.of("/proc", "" + each.pid()))
            .toList();
    double nanos = 0;
    long wakings = 0;
    double kilobytes = 0;
    for (Path process : all) {
      kilobytes += sum(process.resolve("status"), PEAK);
      for (Path thread : threads(process)) {
        wakings += sum(thread.resolve("status"), WAKINGS);
        nanos += sum(thread.resolve("schedstat"), RUN);
      }
    }
    return new Usage(nanos / 1e6, wakings, kilobytes / 1024);
  }

  private static List<Path> threads(Path process) {
    try (Stream<Path> threads = Files.list(process.resolve("task"))) {
      return threads.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long sum(Path file, Pattern number) {
    try {
      Matcher matcher = number.matcher(Files.readString(file));
      return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    } catch (IOException e) {
      return 0; // It has ended meanwhile.
    }
  }
}
