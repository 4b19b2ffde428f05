package readback.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A measurement in a JVM of its own, started as the launcher starts Readback. */
public final class Fresh {
  private static final String MARK = "figures ";

  private static final List<String> LAUNCHERS_OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseG1GC",
          "-XX:ParallelGCThreads=1",
          "-XX:ConcGCThreads=1",
          "-Xms8m",
          "-XX:-UsePerfData");

  private Fresh() {}

  /**
   * Runs a main class.
   *
   * @return the figures that it told
   */
  public static List<Double> run(Class<?> main, String... args)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(LAUNCHERS_OPTIONS);
    line.add("-cp");
    line.add(classPath());
    line.add(main.getName());
    line.addAll(Arrays.asList(args));
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || !out.contains(MARK)) {
      throw new IOException("measured nothing: " + out);
    }
    String figures = out.substring(out.indexOf(MARK) + MARK.length()).strip();
    return Arrays.stream(figures.split(" ")).map(Double::valueOf).toList();
  }

  /** Hands figures to the JVM that asked. */
  public static void tell(double... figures) {
    System.out.println(
        MARK + Arrays.stream(figures).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
  }

  /**
   * What this JVM has taken of the processors so far, in milliseconds, all its threads together.
   */
  public static double processor() {
    return processor(ProcessHandle.current());
  }

  /** What a process has taken of the processors so far, in milliseconds; 0 if it has ended. */
  static double processor(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }

  /** The bytes of all objects that are still used. */
  public static long liveBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Of a JVM that Maven started, its loader knows the class path; else the JVM itself. */
  private static String classPath() {
    if (Fresh.class.getClassLoader() instanceof java.net.URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(java.net.URI.create(url.toString())).toString())
          .collect(Collectors.joining(System.getProperty("path.separator")));
    }
    return System.getProperty("java.class.path");
  }
}
