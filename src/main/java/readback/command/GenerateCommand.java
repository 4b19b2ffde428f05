package readback.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readback.bank.write.Disk;

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

  private final Disk disk;

  GenerateCommand() {
    this(Disk.real());
  }

  GenerateCommand(Disk disk) {
    this.disk = disk;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = Seed.files(articles);
    if (files.isEmpty()) {
      throw new Complaint("no .txt file in " + articles.get(0));
    }
    String piped = pipedName(files);
    int failures;
    try (Progress progress = Progress.on(spec.commandLine().getErr(), files.size())) {
      failures = run(files, piped, progress);
    }
    if (files.size() > 1) {
      spec.commandLine().getOut().println(total(files.size(), failures));
    }
    return failures == 0 ? 0 : 1;
  }

  /** Each file, and returns how many failed. */
  private int run(List<Path> files, String piped, Progress progress) {
    PrintWriter out = spec.commandLine().getOut();
    Generation generation =
        new Generation(
            folder.path(),
            dryRun,
            explain,
            disk,
            text -> {
              progress.clear();
              out.print(text);
              out.flush();
            });
    int failures = 0;
    try (Ahead<Generation.Draft> drafts = new Ahead<>(drafts(files, piped))) {
      for (Path file : files) {
        progress.begins(file);
        try {
          generation.finish(drafts.next());
        } catch (Complaint | IOException | UncheckedIOException trouble) {
          failures++;
          progress.clear();
          spec.commandLine().getErr().println("readback: " + LastWords.line(trouble));
        }
      }
    }
    return failures;
  }

  private static List<Callable<Generation.Draft>> drafts(List<Path> files, String piped) {
    List<Callable<Generation.Draft>> drafts = new ArrayList<>();
    for (Path file : files) {
      String name = Seed.isPiped(file) ? piped : file.getFileName().toString();
      drafts.add(() -> Generation.draft(file, name));
    }
    return drafts;
  }

  private String total(int all, int failures) {
    String done = dryRun ? " would give questions" : " gave questions";
    return failures == 0
        ? "All " + all + " articles" + done + "."
        : all - failures + " of " + all + " articles" + done + ".";
  }

  /** What the article from standard input is to be called, if there is one. */
  private String pipedName(List<Path> files) {
    if (files.stream().noneMatch(Seed::isPiped)) {
      if (name != null) {
        throw misuse("--name is for an article from standard input; a file has its own name");
      }
      return "";
    }
    if (name == null) {
      throw misuse("an article from standard input needs a name: --name storm.txt");
    }
    if (name.isBlank() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
      throw misuse("'" + name + "' is no plain file name; write it like --name storm.txt");
    }
    return name.endsWith(".txt") ? name : name + ".txt";
  }

  private ParameterException misuse(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
