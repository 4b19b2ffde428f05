package readback.command;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The folder of question files, as commands are told it. */
final class BankFolder {
  @Option(
      names = "--bank",
      paramLabel = "DIR",
      description = "The folder of question files (default: ./questions).")
  private Path named;

  /** The folder named, else the usual one. */
  Path path() {
    return Folders.questions(named);
  }

  /** For question files given one by one: the folder named, else the one that the first is in. */
  Path around(List<Path> files) {
    return named == null ? holding(files) : named;
  }

  /** The folder that the first of the files is in. */
  static Path holding(List<Path> files) {
    return files.get(0).toAbsolutePath().getParent();
  }
}
