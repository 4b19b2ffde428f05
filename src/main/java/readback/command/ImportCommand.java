package readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.BankReader;
import readback.bank.Entry;
import readback.bank.Excerpt;
import readback.bank.Fault;
import readback.bank.FaultPrinter;
import readback.bank.SeedFolder;
import readback.bank.write.Disk;
import readback.bank.write.Emitter;
import readback.bank.write.Saving;
import readback.bank.write.SavingException;
import readback.exchange.Aiken;
import readback.exchange.Gift;
import readback.exchange.Imported;
import readback.item.Item;

/** Questions from another program, as a question file. */
@Command(
    name = "import",
    header = {
      "Take over questions from Moodle's GIFT or from Aiken into a new question file.",
      "",
      "  readback import quiz.gift --article my-article.txt    into questions/quiz.yaml",
      "  readback import quiz.txt --format aiken --article my-article.txt",
      ""
    },
    description =
        "A question that cannot be taken over is named with its line on standard error, and the exit code is 1.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file to read, UTF-8.")
  Path file;

  @Option(
      names = "--article",
      required = true,
      paramLabel = "ARTICLE",
      description = "What the questions are about: a file in seeds/ beside the question folder.")
  String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: gift).")
  Source source = Source.gift;

  @Mixin BankFolder folder = new BankFolder();

  @Spec CommandSpec spec;

  /** Formats to read, named as on the command line. */
  enum Source {
    gift,
    aiken
  }

  @Override
  public Integer call() throws IOException {
    Path bank = folder.path();
    Article article = article(bank);
    Imported imported = read(article);
    Set<String> taken = identities(bank);
    List<Item> items = new ArrayList<>();
    List<Fault> faults = new ArrayList<>(imported.faults());
    for (Entry entry : imported.entries()) {
      if (taken.add(entry.item().identity())) {
        items.add(entry.item());
      } else {
        faults.add(known(entry));
      }
    }
    faults.sort(null);
    tell(faults, items.isEmpty() ? "Nothing was written." : write(items, article, bank));
    return faults.stream().anyMatch(Fault::isError) ? 1 : 0;
  }

  private Article article(Path bank) {
    Articles.Found found = new SeedFolder(bank).find(name);
    return found.article().orElseThrow(() -> new Complaint(found.problem() + ". " + found.mend()));
  }

  private Imported read(Article article) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Complaint(file + " is not UTF-8; save it as UTF-8 first");
    }
    return switch (source) {
      case gift -> Gift.read(file.toString(), text, article);
      case aiken -> Aiken.read(file.toString(), text);
    };
  }

  private static Set<String> identities(Path bank) {
    Set<String> identities = new HashSet<>();
    if (Files.isDirectory(bank)) {
      BankReader.read(bank).testlets().stream()
          .flatMap(testlet -> testlet.items().stream())
          .forEach(item -> identities.add(item.identity()));
    }
    return identities;
  }

  private static Fault known(Entry entry) {
    return new Fault(
        entry.place(),
        Fault.Severity.ERROR,
        "duplicate-id",
        "the bank has a question '" + entry.item().identity() + "' already",
        "Give it another name, or leave it out.",
        Excerpt.NONE);
  }

  private String write(List<Item> items, Article article, Path bank) {
    String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path target = bank.resolve(stem + ".yaml");
    try {
      new Saving(Disk.real()).create(target, Emitter.file(items, article));
    } catch (SavingException e) {
      throw new Complaint(e.getMessage());
    }
    return items.size()
        + (items.size() == 1 ? " question" : " questions")
        + " written to "
        + target
        + ".";
  }

  private void tell(List<Fault> faults, String outcome) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(FaultPrinter.print(faults));
    err.flush();
    PrintWriter out = spec.commandLine().getOut();
    out.println(outcome);
    out.flush();
  }
}
