package readback.bank;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readback.article.Article;

/** Reads all the question files of a folder. */
public final class BankReader {
  private static final int FEW = 8;
  private static final int MANY = 200;

  private final SeedFolder articles;
  private final Path folder;
  private final List<QuestionFile> files = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Article, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<String, Place> seen = new HashMap<>();

  private BankReader(Path folder) {
    this.folder = folder;
    this.articles = new SeedFolder(folder);
  }

  /**
   * Reads every {@code *.yaml} of the folder, the articles from {@code seeds/} beside it. What is
   * wrong is told in the bank; nothing is thrown.
   */
  public static Bank read(Path folder) {
    return new BankReader(folder).read();
  }

  /** Reads the named files only, as if they were all that the folder holds. */
  public static Bank read(Path folder, List<Path> files) {
    BankReader reader = new BankReader(folder);
    reader.read(files).forEach(reader::add);
    return reader.bank();
  }

  /** The question files of a folder, by name. */
  public static List<Path> files(Path folder) throws IOException {
    return named(folder, ".yaml");
  }

  private Bank read() {
    try {
      read(files(folder)).forEach(this::add);
      named(folder, ".yml").forEach(this::tellName);
    } catch (IOException e) {
      faults.add(
          Fault.ofFile(
              folder.toString(),
              FileRule.FOLDER,
              "this question folder cannot be read: " + Trouble.of(e),
              "Name another with --bank, or make it."));
    }
    return bank();
  }

  /** Of few files the first is read before a second thread has started. */
  private List<QuestionFile> read(List<Path> paths) {
    Stream<Path> all = paths.size() < FEW ? paths.stream() : paths.parallelStream();
    Stream<QuestionFile> files = all.map(path -> QuestionFile.read(path, articles));
    return (paths.size() < MANY ? files : files.map(QuestionFile::packed)).toList();
  }

  private Bank bank() {
    Collections.sort(faults);
    return new Bank(files, testlets(), faults);
  }

  private static List<Path> named(Path folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path path : all) {
        String name = path.getFileName().toString();
        if (name.endsWith(ending) && !name.startsWith(".") && !Files.isDirectory(path)) {
          files.add(path);
        }
      }
    }
    Collections.sort(files);
    return files;
  }

  private void tellName(Path path) {
    faults.add(
        new Fault(
            new Place(path.toString(), 1, 1),
            Fault.Severity.WARNING,
            FileRule.FILE_NAME.label(),
            "this file is not read, because its name does not end in .yaml",
            "Rename it.",
            Excerpt.NONE));
  }

  private void add(QuestionFile file) {
    files.add(file);
    faults.addAll(file.faults());
    for (Block block : file.blocks()) {
      block.entry().filter(entry -> isNew(file, block, entry)).ifPresent(entry -> put(file, entry));
    }
  }

  private void put(QuestionFile file, Entry entry) {
    entries.computeIfAbsent(file.article().orElseThrow(), article -> new ArrayList<>()).add(entry);
  }

  /** Identities are unique in a bank: history hangs on them. */
  private boolean isNew(QuestionFile file, Block block, Entry entry) {
    Place earlier = seen.putIfAbsent(entry.item().identity(), entry.place());
    if (earlier == null) {
      return true;
    }
    Optional<String> id = block.id();
    Twice twice = Twice.of(id, earlier);
    int line = entry.place().line();
    String text = file.text().lines().skip(line - 1L).findFirst().orElse("");
    int start = entry.place().column() - 1;
    faults.add(
        new Fault(
            entry.place(),
            Fault.Severity.ERROR,
            twice.rule().label(),
            twice.what(),
            twice.mend(),
            Excerpt.of(text, Math.min(start, text.length()), text.length())));
    return false;
  }

  private List<Testlet> testlets() {
    return entries.entrySet().stream()
        .map(testlet -> new Testlet(testlet.getKey(), testlet.getValue()))
        .sorted(Comparator.comparing(testlet -> testlet.article().title()))
        .toList();
  }
}
