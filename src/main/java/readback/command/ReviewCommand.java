package readback.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.attempt.Attempts;
import readback.bank.Bank;
import readback.bank.Fault;
import readback.bank.FaultPrinter;
import readback.screen.author.Hearing;
import readback.screen.author.Remark;
import readback.screen.author.Reviewing;
import readback.screen.page.Page;

/** Generated drafts, one after another. */
@Command(
    name = "review",
    header = {
      "Go through generated drafts: keep, edit or drop each with one key.",
      "",
      "  readback review                              all drafts in ./questions",
      "  readback review questions/x.generated.yaml   those of this file",
      "  readback review --flagged                    what readers said of questions",
      ""
    },
    description = "Each key is saved at once; undo takes it back.",
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
  private static final String INSTEAD =
      "Drafts can be reviewed with any editor too: take out the line 'draft: true'.";

  @Mixin AuthorOptions options;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A question file; without one, all in the folder.")
  Path file;

  @Option(
      names = "--flagged",
      description =
          "Readers' notes and typed answers that were not accepted, beside their questions.")
  boolean flagged;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Library library = options.library(file == null ? List.of() : List.of(file.toString()));
    Bank bank = library.bank();
    Optional<Page> first =
        flagged ? Hearing.of(bank.files(), remarks()) : Reviewing.of(bank.files());
    if (first.isPresent()) {
      return options.show(first.get(), library, INSTEAD);
    }
    return nothing(bank);
  }

  /** Of all sittings that were kept, the latest first. */
  private static List<Remark> remarks() {
    Optional<Attempts> kept =
        Folders.attempts(System.getenv()).map(folder -> new Attempts(folder, new Random()));
    return kept.map(
            attempts ->
                Remark.of(
                    attempts.history().attempts().stream()
                        .flatMap(attempt -> attempts.read(attempt.file()).stream())
                        .toList()))
        .orElse(List.of());
  }

  private int nothing(Bank bank) {
    PrintWriter out = spec.commandLine().getOut();
    List<Fault> errors = bank.faults().stream().filter(Fault::isError).toList();
    out.print(FaultPrinter.print(errors));
    out.println(flagged ? "Readers have said nothing." : "There are no drafts to review.");
    out.flush();
    return errors.isEmpty() ? 0 : 1;
  }
}
