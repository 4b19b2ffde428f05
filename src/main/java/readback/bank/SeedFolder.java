package readback.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import readback.article.Article;

/**
 * The articles of a question folder: in {@code seeds/} beside it, or at a path relative to it. Each
 * is read once.
 */
public final class SeedFolder implements Articles {
  private static final int LARGEST = 8 << 20;

  private final Path questions;
  private final Path seeds;
  private final Map<Path, Found> read = new ConcurrentHashMap<>();

  /**
   * @param questions the folder that the question files are in
   */
  public SeedFolder(Path questions) {
    this.questions = questions;
    this.seeds = beside(questions);
  }

  /** The folder for articles that belongs to a folder of question files. */
  public static Path beside(Path questions) {
    Path absolute = questions.toAbsolutePath().normalize();
    return absolute.resolveSibling("seeds");
  }

  @Override
  public Found find(String name) {
    try {
      Path seed = seeds.resolve(name).normalize();
      if (Files.isRegularFile(seed)) {
        return read.computeIfAbsent(seed, path -> read(path, name));
      }
      Path relative = questions.toAbsolutePath().resolve(name).normalize();
      if (Files.isRegularFile(relative)) {
        return read.computeIfAbsent(relative, path -> read(path, name));
      }
    } catch (InvalidPathException e) {
      // A name that no file can have is the name of no article.
    }
    return Articles.missing(Words.brief(name), Nearest.to(name, names()));
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(seeds)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Found read(Path path, String name) {
    try {
      if (Files.size(path) > LARGEST) {
        return Found.nothing(
            "the article '" + name + "' is larger than 8 MiB", "Name a text file.");
      }
      Decoded decoded = Decoded.of(Files.readAllBytes(path));
      if (!decoded.broken().isEmpty()) {
        return Found.nothing(
            "the article '" + name + "' is not UTF-8", "Save the article as UTF-8.");
      }
      Article article = Article.of(name, decoded.text());
      return article.sentences().isEmpty()
          ? Found.nothing(
              "the article '" + name + "' holds no sentence", "Put the article's text into it.")
          : new Found(Optional.of(article), "", "");
    } catch (IOException e) {
      return Found.nothing(
          "the article '" + name + "' cannot be read: " + Trouble.of(e), "Check the file.");
    }
  }
}
