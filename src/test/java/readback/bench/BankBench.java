package readback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readback.bank.Bank;
import readback.bank.BankReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A bank of 100 000 questions in 1 000 files, against Jackson's bare YAML tokens on the same bytes;
 * each in a fresh JVM with the launcher's options, in turn, five times.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.bench.BankBench
 * </pre>
 *
 * <p>Optional arguments: files, questions a file, turns.
 */
final class BankBench {
  private BankBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2 && args[0].equals("tokens")) {
      tokens(Path.of(args[1]));
    } else if (args.length == 2 && args[0].equals("load")) {
      load(Path.of(args[1]));
    } else {
      compare(number(args, 0, 1000), number(args, 1, 100), number(args, 2, 5));
    }
  }

  private static int number(String[] args, int index, int usual) {
    return args.length > index ? Integer.parseInt(args[index]) : usual;
  }

  private static void compare(int files, int items, int turns)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("readback-bank");
    Path questions = BigBank.make(folder, files, items);
    double bytes = 0;
    for (Path file : BankReader.files(questions)) {
      bytes += Files.size(file);
    }
    Figures[] tokens = {new Figures(), new Figures()};
    Figures[] loads = {new Figures(), new Figures()};
    Figures memory = new Figures();
    for (int turn = 0; turn < turns; turn++) {
      List<Double> token = Fresh.run(BankBench.class, "tokens", questions.toString());
      List<Double> load = Fresh.run(BankBench.class, "load", questions.toString());
      for (int i = 0; i < 2; i++) {
        tokens[i].add(token.get(i));
        loads[i].add(load.get(i));
      }
      memory.add(load.get(2));
    }
    Scratch.delete(folder);
    System.out.printf("%d files, %d questions, %.1f MB%n", files, files * items, bytes / 1e6);
    System.out.printf(
        "%-18s %12s %12s   %s%n", "median of " + turns, "clock ms", "processor ms", "");
    System.out.printf(
        "%-18s %12.0f %12.0f%n", "bare tokens", tokens[0].median(), tokens[1].median());
    System.out.printf(
        "%-18s %12.0f %12.0f%n", "loaded, checked", loads[0].median(), loads[1].median());
    System.out.printf(
        "%-18s %12.2f %12.2f%n",
        "ratio", loads[0].median() / tokens[0].median(), loads[1].median() / tokens[1].median());
    System.out.printf("live memory: %.2f times the bytes%n", memory.median() / bytes);
  }

  /** Every token and its text. */
  private static void tokens(Path questions) throws IOException {
    double before = Fresh.processor();
    long start = System.nanoTime();
    YAMLFactory yaml = new YAMLFactory();
    long length = 0;
    for (Path file : BankReader.files(questions)) {
      try (JsonParser tokens =
          yaml.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
        while (tokens.nextToken() != null) {
          length += tokens.getString().length();
        }
      }
    }
    if (length == 0) {
      throw new IOException("no token in " + questions);
    }
    Fresh.tell((System.nanoTime() - start) / 1e6, Fresh.processor() - before);
  }

  private static void load(Path questions) {
    long live = Fresh.liveBytes();
    double before = Fresh.processor();
    long start = System.nanoTime();
    Bank bank = BankReader.read(questions);
    double took = (System.nanoTime() - start) / 1e6;
    double processor = Fresh.processor() - before;
    live = Fresh.liveBytes() - live;
    if (!bank.faults().isEmpty()) {
      System.err.println(bank.faults().get(0));
    }
    Fresh.tell(took, processor, live);
  }
}
