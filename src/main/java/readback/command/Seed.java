package readback.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readback.article.Article;
import readback.article.Encoding;

/**
 * An article that a command was given.
 *
 * @param shown how messages call it
 * @param isUtf8 whether the file can be kept byte for byte
 */
record Seed(String shown, Article article, byte[] bytes, boolean isUtf8) {
  /** More is no news article, and would take long. */
  private static final int MOST_BYTES = 4 << 20;

  /** Of a file; {@code -} is standard input. */
  static Seed read(Path path, String name) throws IOException {
    boolean piped = path.toString().equals("-");
    if (!piped && Files.size(path) > MOST_BYTES) {
      throw new Complaint(path + ": larger than 4 MiB, which is no news article");
    }
    byte[] bytes = piped ? System.in.readNBytes(MOST_BYTES) : Files.readAllBytes(path);
    return of(piped ? "standard input" : path.toString(), name, bytes);
  }

  static Seed of(String shown, String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new Complaint(shown + ": is empty; an article's text is wanted");
    }
    String text =
        Encoding.decoded(bytes)
            .orElseThrow(
                () -> new Complaint(shown + ": is no text; an article's plain text is wanted"));
    Article article = Article.of(name, text);
    readback.generate.Fitness.objection(article)
        .ifPresent(
            why -> {
              throw new Complaint(shown + ": " + why);
            });
    return new Seed(shown, article, bytes, Encoding.isUtf8(bytes));
  }

  /** The file's bytes, as UTF-8. */
  byte[] utf8() {
    return isUtf8 ? bytes : article.text().getBytes(StandardCharsets.UTF_8);
  }

  /** The files meant: a folder stands for its texts. */
  static List<Path> files(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        inside.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
