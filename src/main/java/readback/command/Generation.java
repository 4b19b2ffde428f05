package readback.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import readback.bank.QuestionFile;
import readback.bank.write.Disk;
import readback.bank.write.Saving;
import readback.flaw.Coverage;
import readback.generate.Generator;
import readback.generate.again.Outcome;
import readback.generate.choose.Chosen;
import readback.generate.form.Candidate;
import readback.item.Item;

/** One article after the other, from its file to its question file. */
final class Generation {
  private final Path questions;
  private final boolean dryRun;
  private final boolean explain;
  private final Saving saving;
  private final Consumer<String> told;

  /**
   * @param questions the folder of question files
   * @param explain whether to tell of each sentence what came of it
   * @param told takes what is to be said
   */
  Generation(Path questions, boolean dryRun, boolean explain, Disk disk, Consumer<String> told) {
    this.told = told;
    this.questions = questions;
    this.dryRun = dryRun;
    this.explain = explain;
    this.saving = new Saving(disk);
  }

  /** An article, and the quiz that it bears. */
  record Draft(Seed seed, Chosen chosen) {}

  /**
   * Reads an article and makes its questions; several threads may do so at once.
   *
   * @throws Complaint if it is no article
   */
  static Draft draft(Path path, String name) throws IOException {
    Seed seed = Seed.read(path, name);
    return new Draft(seed, Generator.quiz(seed.article()));
  }

  /**
   * Writes the questions, unless it is a dry run, and tells what was done.
   *
   * @throws Complaint if nothing was written, and why
   */
  void finish(Draft draft) throws IOException {
    Seed seed = draft.seed();
    Chosen chosen = draft.chosen();
    if (explain) {
      told.accept(Explanation.of(chosen) + "\n");
    }
    List<Item> items = chosen.kept().stream().map(Candidate::item).toList();
    if (items.isEmpty()) {
      throw new Complaint(
          seed.shown() + ": nothing was found in it that a question could stand on");
    }
    GeneratedBank bank = new GeneratedBank(questions, seed);
    Outcome outcome = bank.with(items);
    String summary = outcome.summary(reach(chosen, bank.read(outcome.text()), seed)) + "\n";
    if (dryRun) {
      told.accept(Difference.of(outcome, items) + "Would write " + bank.file() + ": " + summary);
    } else {
      bank.write(outcome.text(), saving);
      told.accept(bank.file() + ": " + summary);
    }
  }

  /** How varied the file's questions are, and how much of the article they ask about. */
  private static String reach(Chosen chosen, QuestionFile file, Seed seed) {
    long forms =
        chosen.kept().stream()
            .filter(one -> file.block(one.item().identity()).isPresent())
            .map(Candidate::form)
            .distinct()
            .count();
    List<? extends Item> items = file.entries().stream().map(entry -> entry.item()).toList();
    Coverage coverage = Coverage.of(items, seed.article());
    return (forms == 1 ? "in 1 form" : "in " + forms + " forms")
        + " on "
        + coverage.asked().size()
        + " of "
        + seed.article().sentences().size()
        + " sentences";
  }
}
