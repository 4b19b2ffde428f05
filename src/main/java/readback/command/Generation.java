package readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.FaultPrinter;
import readback.bank.QuestionFile;
import readback.bank.SeedFolder;
import readback.bank.write.Disk;
import readback.bank.write.Saving;
import readback.bank.write.SavingException;
import readback.generate.Generator;
import readback.generate.again.Outcome;
import readback.generate.again.Regeneration;
import readback.generate.choose.Chosen;
import readback.generate.form.Candidate;
import readback.item.Item;

/** One article after the other, from its file to its question file. */
final class Generation {
  private final Path questions;
  private final boolean dryRun;
  private final boolean explain;
  private final PrintWriter out;
  private final Saving saving = new Saving(Disk.real());

  Generation(Path questions, boolean dryRun, boolean explain, PrintWriter out) {
    this.questions = questions;
    this.dryRun = dryRun;
    this.explain = explain;
    this.out = out;
  }

  /**
   * @throws Complaint if nothing was written, and why
   */
  void run(Path file, String name) throws IOException {
    Seed seed = Seed.read(file, name);
    Chosen chosen = Generator.quiz(seed.article());
    if (explain) {
      out.print(Explanation.of(chosen));
    }
    List<Item> items = chosen.kept().stream().map(Candidate::item).toList();
    if (items.isEmpty()) {
      throw new Complaint(
          seed.shown() + ": nothing was found in it that a question could stand on");
    }
    Path target = questions.resolve(name.replaceFirst("\\.txt$", "") + ".generated.yaml");
    Outcome outcome = outcome(target, items, seed.article());
    if (dryRun) {
      out.print(Difference.of(outcome, items));
      out.println("Would write " + target + ": " + outcome.summary());
      return;
    }
    try {
      keep(seed);
      write(target, outcome.text());
    } catch (SavingException e) {
      throw new Complaint(e.getMessage());
    }
    out.println(target + ": " + outcome.summary());
  }

  private Outcome outcome(Path target, List<Item> items, Article article) {
    Articles articles = Articles.of(article);
    if (!Files.exists(target)) {
      return checked(target, Regeneration.first(items, article, articles), articles);
    }
    QuestionFile before = QuestionFile.read(target, articles);
    if (before.hasErrors()) {
      throw new Complaint(
          target
              + " can't be read, so nothing was written; mend it first:\n"
              + FaultPrinter.print(before.faults()).strip());
    }
    return checked(target, Regeneration.over(before, items, article, articles), articles);
  }

  /** What is written must read without an error. */
  private static Outcome checked(Path target, Outcome outcome, Articles articles) {
    QuestionFile after = QuestionFile.read(target.toString(), outcome.text(), articles);
    if (after.hasErrors()) {
      throw new Complaint(
          target
              + " was not written, because it would not read well:\n"
              + FaultPrinter.print(after.faults()).strip());
    }
    return outcome;
  }

  /** Puts an article from elsewhere into the seeds beside the question folder. */
  private void keep(Seed seed) throws IOException, SavingException {
    Path kept = SeedFolder.beside(questions).resolve(seed.article().name());
    if (!Files.exists(kept)) {
      Files.createDirectories(kept.getParent());
      saving.create(kept, new String(seed.utf8(), java.nio.charset.StandardCharsets.UTF_8));
      return;
    }
    if (!Arrays.equals(Files.readAllBytes(kept), seed.utf8())) {
      throw new Complaint(
          seed.isUtf8()
              ? kept + " is another article of the same name; give this one a name of its own"
              : kept + " is not UTF-8; save it as UTF-8 first");
    }
  }

  private void write(Path target, String text) throws IOException, SavingException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    if (!Files.exists(target)) {
      saving.create(target, text);
      return;
    }
    String before = Files.readString(target);
    if (!before.equals(text)) {
      saving.replace(target, before, text);
    }
  }

  /** What a dry run shows: a line an item. */
  static final class Difference {
    private Difference() {}

    static String of(Outcome outcome, List<Item> items) {
      StringBuilder lines = new StringBuilder();
      for (Item item : items) {
        String id = item.identity();
        String mark =
            outcome.added().contains(id) ? "+" : outcome.renewed().contains(id) ? "~" : " ";
        boolean dropped = outcome.dropped().contains(id);
        if (!dropped) {
          lines.append(mark).append(' ').append(id).append("  ").append(item.stem()).append('\n');
        }
      }
      Stream.of(outcome.removed())
          .flatMap(List::stream)
          .forEach(id -> lines.append("- ").append(id).append('\n'));
      return lines.toString();
    }
  }
}
