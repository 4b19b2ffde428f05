package readback.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import readback.launcher.Console;

/**
 * What generating costs, as whole processes of the built launcher: one article with a heap of 128
 * MB; many articles in one run; one text of some 22 700 words, where 25 000 are the most; and a
 * text of 1 MB, which is refused.
 *
 * <pre>
 * mvn -q -DskipTests package exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.bench.GenerateBench
 * </pre>
 *
 * <p>Optional: {@code -Dexec.args="ARTICLES TURNS"}.
 */
final class GenerateBench {
  private static final Path OWN = Path.of("seeds");
  private static final Path INVENTED = Path.of("src/test/resources/generate");

  private final Path folder;

  private GenerateBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int turns = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path folder = Files.createTempDirectory("readback-generate");
    GenerateBench bench = new GenerateBench(folder);
    System.out.printf("%-34s %9s %13s %8s%n", "", "seconds", "processor s", "peak MB");
    bench.tell("one article, heap 128 MB", "-Xmx128m", bench.texts(OWN), turns);
    List<Path> many = bench.variants(articles);
    Cost first = bench.run("-Xmx512m", many.subList(0, 1));
    Cost all = bench.tell(articles + " articles", "-Xmx512m", List.of(many.get(0).getParent()), 1);
    System.out.printf(
        "  each after the first: %.1f ms, %.1f ms of processor%n",
        1000 * (all.seconds - first.seconds) / (articles - 1),
        1000 * (all.processor - first.processor) / (articles - 1));
    bench.tell("one text of some 22 700 words", "-Xmx512m", List.of(bench.longest()), 1);
    Path tooLong = folder.resolve("mb.txt");
    Files.writeString(tooLong, bench.prose(1 << 20));
    bench.tell("one text of 1 MB", "-Xmx512m", List.of(tooLong), 1);
    Scratch.delete(folder);
  }

  private record Cost(double seconds, double processor, double megabytes) {}

  private Cost tell(String what, String heap, List<Path> files, int turns)
      throws IOException, InterruptedException {
    Figures seconds = new Figures();
    Figures processor = new Figures();
    Figures memory = new Figures();
    for (int turn = 0; turn < turns; turn++) {
      Cost cost = run(heap, files);
      seconds.add(cost.seconds);
      processor.add(cost.processor);
      memory.add(cost.megabytes);
    }
    Cost cost = new Cost(seconds.median(), processor.median(), memory.median());
    System.out.printf(
        "%-34s %9.2f %13.2f %8.0f%n", what, cost.seconds, cost.processor, cost.megabytes);
    List<String> said = Files.readAllLines(folder.resolve("out"));
    System.out.println("  " + said.get(said.size() - 1).replace(folder + "/", ""));
    return cost;
  }

  /** A run into a new folder, watched from outside. */
  private Cost run(String heap, List<Path> files) throws IOException, InterruptedException {
    Path target = Files.createTempDirectory(folder, "run").resolve("questions");
    List<String> line = new ArrayList<>(List.of(Console.LAUNCHER.toString(), "generate"));
    line.addAll(List.of("--bank", target.toString()));
    files.forEach(file -> line.add(file.toString()));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("JDK_JAVA_OPTIONS", heap);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    double processor = 0;
    double megabytes = 0;
    while (process.isAlive()) {
      processor = Math.max(processor, Fresh.processor(process.toHandle()) / 1e3);
      megabytes = Math.max(megabytes, residentMegabytes(process.pid()));
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    return new Cost((System.nanoTime() - start) / 1e9, processor, megabytes);
  }

  /** The most memory that a process held so far; 0 where the system does not tell. */
  private static double residentMegabytes(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private List<Path> texts(Path from) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The invented news over and over, each copy with names and numbers of its own. */
  private List<Path> variants(int count) throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    List<Path> originals = texts(INVENTED);
    List<Path> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = Files.readString(originals.get(i % originals.size()));
      made.add(news.resolve("news-" + (10_000 + i) + ".txt"));
      Files.writeString(made.get(i), variant(text, i / originals.size()));
    }
    return made;
  }

  /** Other last letters in the middle of long capitalised words; other last digits. */
  private static String variant(String text, int number) {
    char letter = (char) ('a' + number % 26);
    return text.replaceAll("(\\b\\p{Lu}\\p{Ll}{3,})([bdglmnrt])(\\p{Ll})\\b", "$1" + letter + "$3")
        .replaceAll("(\\d)\\d\\b", "$1" + number / 26 % 10);
  }

  private Path longest() throws IOException {
    String[] words = prose(1 << 18).split(" ");
    Path file = folder.resolve("long.txt");
    return Files.writeString(file, String.join(" ", List.of(words).subList(0, 22_000)) + ".\n");
  }

  private String prose(int characters) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() < characters; i++) {
      for (Path text : texts(INVENTED)) {
        String variant = variant(Files.readString(text), i);
        all.append(variant, variant.indexOf('\n'), variant.length());
      }
    }
    return all.toString();
  }
}
