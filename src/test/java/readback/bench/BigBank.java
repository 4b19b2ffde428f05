package readback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A folder of question files of any size, made anew from a seed: articles of forty sentences, ten
 * question files on each, the kinds of question in turn, laid out as people and `readback add` do.
 */
final class BigBank {
  private static final int SENTENCES = 40;
  private static final int FILES_AN_ARTICLE = 10;
  private static final String[] WORDS =
      ("harbour minister weather council engine letter market bridge doctor river library winter"
              + " village teacher signal garden border captain museum island ticket window farmer"
              + " railway lantern kitchen meadow quarry tunnel orchard printer witness harvest")
          .split(" ");

  private final Random random = new Random(20);
  private final Path folder;

  private BigBank(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes {@code seeds} and {@code questions} into the folder.
   *
   * @return the folder of question files
   */
  static Path make(Path folder, int files, int itemsAFile) throws IOException {
    return new BigBank(folder).make(files, itemsAFile);
  }

  private Path make(int files, int itemsAFile) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Path questions = Files.createDirectories(folder.resolve("questions"));
    List<String> sentences = List.of();
    for (int file = 0; file < files; file++) {
      String article = "news-" + file / FILES_AN_ARTICLE + ".txt";
      if (file % FILES_AN_ARTICLE == 0) {
        sentences = sentences();
        Files.writeString(
            seeds.resolve(article),
            "News of day " + file + "\n\n" + String.join("\n\n", sentences));
      }
      StringBuilder text = new StringBuilder("article: " + article + "\nquestions:\n");
      for (int item = 0; item < itemsAFile; item++) {
        text.append(item("q" + file + "-" + item, sentences.get(random.nextInt(SENTENCES)), item));
      }
      Files.writeString(questions.resolve("bank-" + (100_000 + file) + ".yaml"), text);
    }
    return questions;
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add("On day " + i + " the " + words(12) + ".");
    }
    return sentences;
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private String item(String id, String evidence, int kind) {
    return switch (kind % 5) {
      case 0 -> head(id, "true-false", "reorganisation") + "    answer: true\n" + foot(evidence);
      case 1 ->
          head(id, "short-answer", "literal")
              + "    answers: ["
              + words(2)
              + ", "
              + words(1)
              + "]\n"
              + foot(evidence);
      default ->
          head(id, "choice", "literal")
              + "    answer: the "
              + words(2)
              + "\n    distractors:\n"
              + ("      - a " + words(2) + "\n")
              + ("      - text: some " + words(2) + "\n        because: >-\n          ")
              + (words(8) + ".\n      - every " + words(2) + "\n")
              + foot(evidence);
    };
  }

  private String head(String id, String type, String level) {
    return "  - id: "
        + id
        + "\n    type: "
        + type
        + "\n    level: "
        + level
        + "\n    stem: >-\n      What does the report say about the "
        + words(5)
        + "?\n";
  }

  private String foot(String evidence) {
    return "    evidence: >-\n      "
        + evidence
        + "\n    rationale: >-\n      The sentence says so: "
        + words(9)
        + ".\n\n";
  }
}
