package readback.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.bank.Bank;
import readback.bank.BankReader;
import readback.bank.Fault;
import readback.bank.FaultPrinter;
import readback.bank.Testlet;
import readback.flaw.GuessRate;

/** What is wrong with question files, printed as compilers do. */
@Command(
    name = "check",
    header = {
      "Tell what is wrong with question files: where, what, and how to mend it.",
      "",
      "  readback check                        all files in ./questions",
      "  readback check questions/mine.yaml    this one",
      "  readback check --coverage             which sentences no question stands on",
      "  readback check --format json          faults, coverage and guess rate, for tools",
      ""
    },
    description =
        "Errors keep a question out of the quiz, and the exit code is 1; warnings do not.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** Of fewer questions a rate says nothing. */
  private static final int FEWEST_GUESSED = 8;

  @Parameters(paramLabel = "FILE", description = "Question files; without any, all in the folder.")
  List<Path> files = List.of();

  @Mixin BankFolder folder = new BankFolder();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  Format format = Format.text;

  @Option(
      names = "--coverage",
      description = "List the sentences of each article that no question stands on.")
  boolean coverage;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Bank bank =
        files.isEmpty()
            ? BankReader.read(folder.path())
            : BankReader.read(folder.around(files), files);
    List<Fault> faults = new ArrayList<>(bank.faults());
    bank.testlets().forEach(testlet -> faults.addAll(Warnings.of(testlet)));
    Collections.sort(faults);
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.json) {
      out.print(CheckJson.print(faults, bank.testlets()));
    } else {
      print(bank, faults, out);
      bank.testlets().forEach(testlet -> out.print(covered(testlet) + guessed(testlet)));
    }
    out.flush();
    return faults.stream().anyMatch(Fault::isError) ? 1 : 0;
  }

  private String covered(Testlet testlet) {
    return coverage ? CoverageText.full(testlet) : CoverageText.brief(testlet);
  }

  /** How far the questions with one right answer can be guessed; nothing of a handful. */
  private static String guessed(Testlet testlet) {
    GuessRate guess = GuessRate.of(testlet.items());
    return guess.items() < FEWEST_GUESSED
        ? ""
        : String.format(
            Locale.ROOT,
            "%s: without the article, cues alone would get %.0f %% of %s with one right answer;"
                + " chance, %.0f %%.%n",
            testlet.article().name(),
            guess.rate() * 100,
            counted(guess.items(), "question"),
            guess.chance() * 100);
  }

  private static void print(Bank bank, List<Fault> faults, PrintWriter out) {
    out.print(FaultPrinter.print(faults));
    out.print(faults.isEmpty() ? "" : "\n");
    int items = bank.testlets().stream().mapToInt(testlet -> testlet.entries().size()).sum();
    long errors = faults.stream().filter(Fault::isError).count();
    out.println(
        counted(items, "question")
            + " in order; "
            + counted(errors, "error")
            + ", "
            + counted(faults.size() - errors, "warning")
            + ".");
  }

  private static String counted(long number, String noun) {
    return (number == 0 ? "no" : number) + " " + noun + (number == 1 ? "" : "s");
  }
}
