package readback.command;

import java.io.IOException;
import java.io.InputStream;
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
    boolean piped = isPiped(path);
    if (!piped && Files.isDirectory(path)) {
      throw new Complaint(path + ": is a folder; an article's plain text is wanted");
    }
    byte[] bytes = new byte[0];
    try (InputStream in = piped ? System.in : Files.newInputStream(path)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    String shown = piped ? "standard input" : path.toString();
    if (bytes.length > MOST_BYTES) {
      throw new Complaint(shown + ": larger than 4 MiB, which is no news article");
    }
    return of(shown, name, bytes);
  }

  /** Whether standard input is meant. */
  static boolean isPiped(Path path) {
    return path.toString().equals("-");
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

  /** The whole text, as it is kept. */
  String text() {
    return new String(utf8(), StandardCharsets.UTF_8);
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
