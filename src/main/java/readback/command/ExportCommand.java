package readback.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.bank.FaultPrinter;
import readback.bank.Testlet;
import readback.exchange.Anki;
import readback.exchange.Exported;
import readback.exchange.Gift;
import readback.exchange.Worksheet;
import readback.text.Obeyed;

/** The questions on an article in the format of another program. */
@Command(
    name = "export",
    header = {
      "Write the questions on an article for another program, or for paper.",
      "",
      "  readback export gift > quiz.gift              for Moodle",
      "  readback export anki -o cards.txt             flashcards for Anki",
      "  readback export markdown -o worksheet.md      a worksheet, its key on a second page",
      "  readback export gift questions/mine.yaml      only this file",
      ""
    },
    description = "What the format cannot hold is named on standard error, and the exit code is 1.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
  Target target;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE|ARTICLE",
      description = "A question file, or an article by file name; needed if there are several.")
  String name;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Write to this new file (default: standard output).")
  Path output;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Shuffle a worksheet's options by this number (default: 1).")
  long seed = 1;

  @Mixin BankFolder folder = new BankFolder();

  @Spec CommandSpec spec;

  /** Formats to write, named as on the command line. */
  enum Target {
    gift,
    anki,
    markdown
  }

  @Override
  public Integer call() throws IOException {
    Testlet testlet = testlet();
    Exported exported = exported(testlet);
    write(exported.text());
    PrintWriter err = spec.commandLine().getErr();
    err.print(FaultPrinter.print(exported.faults()));
    err.flush();
    return exported.faults().stream().anyMatch(fault -> fault.isError()) ? 1 : 0;
  }

  private Exported exported(Testlet testlet) {
    return switch (target) {
      case gift -> Gift.write(testlet.entries(), testlet.article());
      case anki -> new Exported(Anki.write(testlet.items(), testlet.article()), List.of());
      case markdown ->
          new Exported(
              Worksheet.write(testlet.items(), testlet.article(), new Random(seed)), List.of());
    };
  }

  private Testlet testlet() {
    List<String> names = name == null ? List.of() : List.of(name);
    List<Testlet> testlets = new Library(folder.path(), names, Records.NONE).bank().testlets();
    if (testlets.isEmpty()) {
      throw new Complaint("there is no question to export; `readback check` tells why");
    }
    if (testlets.size() > 1) {
      throw new Complaint(
          "name one of the articles: "
              + testlets.stream()
                  .map(each -> each.article().name())
                  .collect(Collectors.joining(", ")));
    }
    return testlets.get(0);
  }

  /** The formats are UTF-8, whatever the terminal is; an article may hold what none should. */
  private void write(String text) throws IOException {
    byte[] bytes = Obeyed.without(text).getBytes(StandardCharsets.UTF_8);
    if (output == null) {
      PrintStream out = System.out;
      out.write(bytes);
      out.flush();
      return;
    }
    try {
      Files.write(output, bytes, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Complaint(output + " is there already; name another file, or remove it first");
    }
  }
}
