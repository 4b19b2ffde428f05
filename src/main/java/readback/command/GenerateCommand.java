package readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes question files of articles. */
@Command(
    name = "generate",
    header = {
      "Make questions of an English news article: drafts, for a person to review.",
      "",
      "  readback generate seeds/my-article.txt      into questions/my-article.generated.yaml",
      "  readback generate --dry-run my-article.txt  what would be written, and nothing written",
      "  readback generate --explain my-article.txt  what each question stands on",
      "  readback generate news/                     every .txt of a folder",
      "  pbpaste | readback generate - --name storm.txt",
      ""
    },
    description =
        "Generating again replaces only drafts that nobody touched; what you changed, reviewed or"
            + " deleted stays as you left it.",
    mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Plain text files, folders of them, or - for standard input.")
  List<Path> articles;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call an article from standard input: its file's name.")
  String name;

  @Mixin BankFolder folder = new BankFolder();

  @Option(names = "--dry-run", description = "Tell what would change, and write nothing.")
  boolean dryRun;

  @Option(
      names = "--explain",
      description = "Tell each question's form, fact and sentence, and what became of the others.")
  boolean explain;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Path> files = Seed.files(articles);
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Generation generation = new Generation(folder.path(), dryRun, explain, out);
    Progress progress = new Progress(err, files.size());
    int failures = 0;
    for (Path file : files) {
      progress.step();
      try {
        generation.run(file, nameOf(file));
      } catch (Complaint complaint) {
        progress.clear();
        err.println("readback: " + complaint.getMessage());
        failures++;
      }
    }
    progress.clear();
    out.flush();
    if (files.isEmpty()) {
      throw new Complaint("no .txt file in " + articles.get(0));
    }
    return failures == 0 ? 0 : 1;
  }

  private String nameOf(Path file) {
    if (!file.toString().equals("-")) {
      return file.getFileName().toString();
    }
    if (name == null) {
      throw new ParameterException(
          spec.commandLine(), "an article from standard input needs a name: --name storm.txt");
    }
    return name.endsWith(".txt") ? name : name + ".txt";
  }
}
