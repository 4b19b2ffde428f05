package readback.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readback.bank.Bank;
import readback.bank.BankReader;
import readback.bank.Testlet;
import readback.screen.Event;

/** The question files of a sitting. */
final class Library {
  private final Path folder;
  private final List<String> names;
  private final Records records;

  /**
   * @param names question files or articles to keep to; all of the folder if empty
   */
  Library(Path folder, List<String> names, Records records) {
    this.folder = folder;
    this.names = List.copyOf(names);
    this.records = records;
  }

  /** Reads the files and the history anew. */
  Event.Loaded load() {
    return new Event.Loaded(bank(), records.history());
  }

  /**
   * The bank.
   *
   * @throws Complaint if a name is neither a question file nor an article with questions
   */
  Bank bank() {
    List<Path> files = names.stream().filter(Library::isQuestionFile).map(Path::of).toList();
    List<String> articles =
        names.stream().filter(name -> !isQuestionFile(name)).map(Library::fileName).toList();
    Bank bank = files.isEmpty() ? BankReader.read(folder) : BankReader.read(home(files), files);
    return articles.isEmpty() ? bank : only(articles, bank);
  }

  private static Bank only(List<String> articles, Bank bank) {
    List<Testlet> kept = new ArrayList<>();
    for (String article : articles) {
      kept.add(
          bank.testlets().stream()
              .filter(testlet -> testlet.article().name().equals(article))
              .findFirst()
              .orElseThrow(() -> new Complaint("no question asks about " + article)));
    }
    return new Bank(bank.files(), kept, bank.faults());
  }

  /** Articles are looked for in `seeds` beside the folder that the first file is in. */
  private static Path home(List<Path> files) {
    return files.get(0).toAbsolutePath().getParent();
  }

  private static boolean isQuestionFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static String fileName(String path) {
    return Path.of(path).getFileName().toString();
  }
}
