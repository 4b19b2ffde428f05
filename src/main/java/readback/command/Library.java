package readback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import readback.bank.Bank;
import readback.bank.BankReader;
import readback.bank.Testlet;
import readback.screen.Event;

/** The question files of a sitting. */
final class Library {
  /** So many files are read before a reader could miss them. */
  private static final int MANY = 64;

  private static final int FIRST = 8;

  private final Path folder;
  private final List<String> names;
  private final Records records;
  private final AtomicInteger turns = new AtomicInteger();
  private int turnOfLatest;
  private volatile Bank latest = new Bank(List.of(), List.of(), List.of());

  /**
   * @param names question files or articles to keep to; all of the folder if empty
   */
  Library(Path folder, List<String> names, Records records) {
    this.folder = folder;
    this.names = List.copyOf(names);
    this.records = records;
  }

  /** Of a large folder its first files, to begin with while the others are read. */
  Optional<Event.Loaded> first() {
    List<Path> files = names.isEmpty() ? files() : List.of();
    return files.size() > MANY
        ? Optional.of(newest(() -> BankReader.read(folder, files.subList(0, FIRST))))
        : Optional.empty();
  }

  /** Whether reading all of it takes a while. */
  boolean isLarge() {
    return names.isEmpty() && files().size() > MANY;
  }

  /** None, if there is no such folder; that is told when it is read. */
  private List<Path> files() {
    try {
      return BankReader.files(folder);
    } catch (IOException e) {
      return List.of();
    }
  }

  /**
   * Reads the files and the history.
   *
   * @throws Complaint as {@link #bank}
   */
  Event.Loaded load() {
    return newest(this::bank);
  }

  /**
   * Reads them anew; a named article that is gone from the files is their fault, and told there.
   */
  Event.Loaded again() {
    return newest(() -> only(read()));
  }

  /** Where two threads read at once, what was begun last counts, whichever ends last. */
  private Event.Loaded newest(Supplier<Bank> reading) {
    int turn = turns.incrementAndGet();
    Bank bank = reading.get();
    synchronized (this) {
      if (turn > turnOfLatest) {
        turnOfLatest = turn;
        latest = bank;
      }
    }
    return withHistory();
  }

  /** The questions as they were read last, with the history read anew. */
  Event.Loaded withHistory() {
    return new Event.Loaded(latest, records.history());
  }

  /**
   * The bank.
   *
   * @throws Complaint if a name is neither a question file nor an article with questions
   */
  Bank bank() {
    Bank bank = only(read());
    for (String article : articles()) {
      if (bank.testlets().stream().noneMatch(testlet -> testlet.article().name().equals(article))) {
        throw new Complaint("no question asks about " + article);
      }
    }
    return bank;
  }

  private Bank read() {
    List<Path> files = names.stream().filter(Library::isQuestionFile).map(Path::of).toList();
    if (!files.isEmpty()) {
      return BankReader.read(BankFolder.holding(files), files);
    }
    return names.isEmpty()
        ? BankReader.read(folder)
        : BankReader.read(folder, filesThatName(articles()));
  }

  private List<String> articles() {
    return names.stream().filter(name -> !isQuestionFile(name)).map(Library::fileName).toList();
  }

  /** A file that does not hold an article's name does not ask about it, and need not be read. */
  private List<Path> filesThatName(List<String> articles) {
    return files().stream().filter(file -> says(file, articles)).toList();
  }

  private static boolean says(Path file, List<String> words) {
    try {
      String text = Files.readString(file);
      return words.stream().anyMatch(text::contains);
    } catch (IOException e) {
      return true; // What is wrong with it is told when it is read.
    }
  }

  /** What it asks about the named articles, in their order; all of it if none is named. */
  private Bank only(Bank bank) {
    List<String> articles = articles();
    if (articles.isEmpty()) {
      return bank;
    }
    List<Testlet> kept = new ArrayList<>();
    for (String article : articles) {
      bank.testlets().stream()
          .filter(testlet -> testlet.article().name().equals(article))
          .forEach(kept::add);
    }
    return new Bank(bank.files(), kept, bank.faults());
  }

  private static boolean isQuestionFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static String fileName(String path) {
    return Path.of(path).getFileName().toString();
  }
}
