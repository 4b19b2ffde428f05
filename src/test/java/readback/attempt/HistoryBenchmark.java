package readback.attempt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import readback.quiz.Quiz;

/**
 * Times the opening of a long history, cold: one measurement a process.
 *
 * <p>{@code make FOLDER RESPONSES PER_SITTING} writes one, {@code time FOLDER} opens it.
 */
final class HistoryBenchmark {
  private HistoryBenchmark() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 4 && args[0].equals("make")) {
      make(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    } else if (args.length == 2 && args[0].equals("time")) {
      time(Path.of(args[1]));
    } else {
      System.err.println("make FOLDER RESPONSES PER_SITTING, or time FOLDER");
      System.exit(2);
    }
  }

  private static void make(Path folder, int responses, int perSitting) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(1);
    for (int i = 0; i < responses / perSitting; i++) {
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
    long start = System.nanoTime();
    History history = new Attempts(folder, new Random()).history();
    long took = System.nanoTime() - start;
    int missed = history.missed(Sittings.ARTICLE.name()).size();
    List<Attempt> attempts = history.attempts();
    System.out.printf("%d sittings, %d missed: %d ms%n", attempts.size(), missed, took / 1_000_000);
  }
}
