package readback.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.FaultPrinter;
import readback.bank.QuestionFile;
import readback.bank.SeedFolder;
import readback.bank.write.Saving;
import readback.bank.write.SavingException;
import readback.generate.again.Outcome;
import readback.generate.again.Regeneration;
import readback.item.Item;

/** The question file that is generated of one article, and the article beside it. */
final class GeneratedBank {
  private final Seed seed;
  private final Path seedFile;
  private final Path file;
  private final Articles articles;
  private final Optional<QuestionFile> before;

  /**
   * Reads the file, if it is there.
   *
   * @param questions the folder of question files
   * @throws Complaint if it can't be read
   */
  GeneratedBank(Path questions, Seed seed) {
    this.seed = seed;
    this.seedFile = SeedFolder.beside(questions).resolve(seed.article().name());
    String stem = seed.article().name().replaceFirst("\\.txt$", "");
    this.file = questions.resolve(stem + ".generated.yaml");
    this.articles = Articles.of(seed.article());
    this.before =
        Files.exists(file) ? Optional.of(QuestionFile.read(file, articles)) : Optional.empty();
    if (before.isPresent() && before.get().hasErrors()) {
      throw new Complaint(
          file
              + " can't be read, so nothing was written; mend it first:\n"
              + FaultPrinter.print(before.get().faults()).strip());
    }
  }

  Path file() {
    return file;
  }

  /** What the file would become. */
  Outcome with(List<Item> items) {
    Article article = seed.article();
    return before
        .map(file -> Regeneration.over(file, items, article, articles))
        .orElseGet(() -> Regeneration.first(items, article, articles));
  }

  /**
   * The file with a new text.
   *
   * @throws Complaint if it would have faults
   */
  QuestionFile read(String text) {
    QuestionFile after = QuestionFile.read(file.toString(), text, articles);
    if (after.hasErrors()) {
      throw new Complaint(
          file
              + " was not written, because it would not read well:\n"
              + FaultPrinter.print(after.faults()).strip());
    }
    return after;
  }

  /**
   * Puts the article into the seeds beside the question folder, if it is not there, then writes the
   * file, if it changes.
   *
   * @throws Complaint if the file is as it was, and why
   */
  void write(String text, Saving saving) throws IOException {
    boolean kept = false;
    try {
      makeFolder(file.toAbsolutePath().getParent());
      kept = keepSeed(saving);
      if (before.isEmpty()) {
        saving.create(file, text);
      } else if (!before.get().text().equals(text)) {
        saving.replace(file, before.get().text(), text);
      }
    } catch (SavingException e) {
      throw new Complaint(
          e.getMessage() + (kept ? " (the article itself is kept in " + seedFile + ")" : ""));
    }
  }

  /** Whether it was not there before. */
  private boolean keepSeed(Saving saving) throws IOException, SavingException {
    if (!Files.exists(seedFile)) {
      makeFolder(seedFile.getParent());
      saving.create(seedFile, seed.text());
      return true;
    }
    if (!Arrays.equals(Files.readAllBytes(seedFile), seed.utf8())) {
      throw new Complaint(
          seed.isUtf8()
              ? seedFile + " is another article of the same name; give this one a name of its own"
              : seedFile + " is not UTF-8; save it as UTF-8 first");
    }
    return false;
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new Complaint(e.getFile() + " is a file; a folder is needed in its place");
    }
  }
}
