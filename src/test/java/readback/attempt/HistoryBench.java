package readback.attempt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import readback.bench.Figures;
import readback.bench.Fresh;
import readback.bench.Scratch;
import readback.quiz.Quiz;

/**
 * How long a history of 100 000 responses takes to open, in a fresh JVM with the launcher's
 * options: in sittings of 100, 20 and 10 questions, which are 1 000, 5 000 and 10 000 files.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=readback.attempt.HistoryBench
 * </pre>
 */
final class HistoryBench {
  private static final int RESPONSES = 100_000;
  private static final int TURNS = 7;

  private HistoryBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 1) {
      time(Path.of(args[0]));
      return;
    }
    System.out.printf("%12s %10s %14s%n", "a sitting", "clock ms", "processor ms");
    for (int perSitting : List.of(100, 20, 10)) {
      Path folder = Files.createTempDirectory("readback-history");
      make(folder, perSitting);
      Figures clock = new Figures();
      Figures processor = new Figures();
      for (int turn = 0; turn < TURNS; turn++) {
        List<Double> took = Fresh.run(HistoryBench.class, folder.toString());
        clock.add(took.get(0));
        processor.add(took.get(1));
      }
      Scratch.delete(folder);
      System.out.printf(
          "%12d %10.0f %14.0f   clock %s%n",
          perSitting, clock.median(), processor.median(), clock.range());
    }
  }

  private static void make(Path folder, int perSitting) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < RESPONSES / perSitting; i++) {
      Quiz quiz = Sittings.quiz(Sittings.choices(perSitting).toArray(readback.item.Item[]::new));
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      bytes.writeBytes(JournalWriter.head(quiz, "questions", Sittings.after(1000 * i)));
      for (int j = 0; j < perSitting; j++) {
        String given = quiz.turns().get(j).sheet().texts().get(random.nextInt(3));
        quiz = quiz.to(j).respond(readback.item.Response.of(given));
        JournalLine line =
            Sittings.answered(quiz.current().item().identity(), quiz.current().credit(), given);
        bytes.writeBytes(JournalWriter.line(line, Sittings.after(1000 * i + 10 * j)));
      }
      JournalLine end = JournalLine.Summary.of(quiz, Sittings.after(10 * perSitting));
      bytes.writeBytes(JournalWriter.line(end, Sittings.after(1000 * i + 10 * perSitting)));
      Files.write(folder.resolve(String.format("%08d.jsonl", i)), bytes.toByteArray());
    }
  }

  private static void time(Path folder) {
    double before = Fresh.processor();
    long start = System.nanoTime();
    History history = new Attempts(folder, new Random()).history();
    double took = (System.nanoTime() - start) / 1e6;
    double processor = Fresh.processor() - before;
    if (history.attempts().isEmpty() || !history.told().isEmpty()) {
      throw new IllegalStateException("not the history that was made: " + history.told());
    }
    Fresh.tell(took, processor);
  }
}
