package readback.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.article.Article;
import readback.attempt.Attempt;
import readback.attempt.Attempts;
import readback.attempt.Heard;
import readback.bank.Bank;
import readback.bank.Fault;
import readback.bank.FaultPrinter;
import readback.bank.QuestionFile;
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
      "  readback review --flagged                    readers' notes, until they are dealt with",
      ""
    },
    description = "Each key is saved at once; undo takes it back.",
    mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {
  private static final String NOTES_INSTEAD =
      "Notes stand in the files of the sittings too, in lines that begin {\"event\":\"flag\".";

  private static final String DRAFTS_INSTEAD =
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
        flagged ? Hearing.of(bank.files(), remarks(bank)) : Reviewing.of(bank.files());
    if (first.isPresent()) {
      return options.show(first.get(), library, flagged ? NOTES_INSTEAD : DRAFTS_INSTEAD);
    }
    return nothing(bank);
  }

  /** Those on a file's questions, if a file is named; else those on questions that are gone too. */
  private List<Remark> remarks(Bank bank) {
    List<QuestionFile> files = bank.files();
    Set<String> articles =
        files.stream()
            .flatMap(one -> one.article().stream())
            .map(Article::name)
            .collect(Collectors.toSet());
    return remarksOn(articles).stream()
        .filter(
            remark ->
                file == null
                    || files.stream().anyMatch(one -> one.block(remark.item()).isPresent()))
        .toList();
  }

  /** Of all sittings that were kept on these articles, the latest first. */
  private static List<Remark> remarksOn(Set<String> articles) {
    Map<String, String> environment = System.getenv();
    Optional<Attempts> kept =
        Folders.attempts(environment).map(folder -> new Attempts(folder, new Random()));
    List<Attempt> attempts =
        kept.stream()
            .flatMap(all -> all.history().attempts().stream().map(one -> all.read(one.file())))
            .flatMap(Optional::stream)
            .filter(attempt -> articles.contains(attempt.article()))
            .toList();
    return Remark.of(attempts, Folders.heard(environment).map(Heard::read).orElse(Set.of()));
  }

  private int nothing(Bank bank) {
    PrintWriter out = spec.commandLine().getOut();
    List<Fault> errors = bank.faults().stream().filter(Fault::isError).toList();
    out.print(FaultPrinter.print(errors));
    out.println(
        flagged
            ? "Readers have said nothing that is not dealt with."
            : "There are no drafts to review.");
    out.flush();
    return errors.isEmpty() ? 0 : 1;
  }
}
