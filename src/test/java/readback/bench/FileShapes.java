package readback.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Bank;
import readback.bank.BankReader;
import readback.bank.QuestionFile;

/** Question files that nobody writes, but somebody may have. */
final class FileShapes {
  private static final String HEAD = "article: a.txt\nquestions:\n";
  private static final String ITEM =
      "  - type: true-false\n    stem: Did the boat number %d come in?\n    answer: true\n";
  private static final int SENTENCES = 2000;
  private static final Article SHORT = Article.of("a.txt", "A boat\n\nA boat came in.\n");

  private FileShapes() {}

  static List<Shape> all() {
    return List.of(
        file("lists in lists", 20_000, n -> HEAD + "  - " + "[".repeat(n)),
        file("maps in maps", 20_000, n -> HEAD + "  - " + "{a: ".repeat(n)),
        file("one long line", 100_000, n -> HEAD + item(0) + "    id: " + "a".repeat(n) + "\n"),
        file("one long text in quotes", 30_000, n -> HEAD + item(0) + quoted(n)),
        file("a very long stem", 20_000, n -> HEAD + "  - stem: >-\n" + lines("      word\n", n)),
        file("many short lines", 20_000, n -> HEAD + "  - stem: |\n" + lines("     a\n\n", n)),
        file("empty lines", 200_000, n -> HEAD + item(0) + lines("\n", n)),
        file("comments", 20_000, n -> HEAD + item(0) + lines("# no question\n", n) + item(1)),
        file("comments between hyphens", 300, n -> HEAD + lines("  -\n    # what?\n", n)),
        file("questions", 1000, n -> HEAD + numbered(ITEM, n)),
        file("questions, each on one line", 1000, n -> HEAD + numbered("  - {stem: a%d}\n", n)),
        file("questions with the same id", 1000, n -> HEAD + lines("  - id: a\n", n)),
        file("the same question", 1000, n -> HEAD + lines(item(7), n)),
        file("faults on a line each", 1000, n -> HEAD + numbered("  - typo: %d\n", n)),
        file("faults on one line", 1000, n -> HEAD + "  - {" + numbered("typo%d: a, ", n) + "}\n"),
        file("what is no YAML", 1000, n -> HEAD + numbered("  - stem: a: b%d\n", n)),
        file("quotes never closed", 1000, n -> HEAD + numbered("  - stem: \"a%d\n", n)),
        file("wrong options", 2000, n -> HEAD + item(0) + options("distractors", n)),
        file("right answers", 2000, n -> HEAD + "  - type: multiple\n" + options("answers", n)),
        file(
            "things to put in order",
            2000,
            n -> HEAD + "  - type: order\n" + options("sequence", n)),
        file("typed answers", 2000, n -> HEAD + "  - type: short-answer\n" + options("answers", n)),
        file(
            "pairs",
            2000,
            n -> HEAD + "  - type: match\n    pairs:\n" + numbered("      a%d: b\n", n)),
        file("keys of a question", 2000, n -> HEAD + "  - id: a\n" + numbered("    a%d: b\n", n)),
        file(
            "allowed rules",
            2000,
            n -> HEAD + item(0) + "    allow:\n" + numbered("      a%d: b\n", n)),
        file(
            "what a generator keeps",
            5000,
            n -> "article: a.txt\ngenerated:\n" + numbered("  a%d: \"0123456789abcdef\"\n", n)),
        file("aliases", 2000, n -> HEAD + lines("  - *a\n", n)),
        file("anchors", 2000, n -> HEAD + numbered("  - &a%d b\n", n)),
        file("characters from no script", 100_000, n -> HEAD + item(0) + "# " + "\u0001".repeat(n)),
        file("bytes of no text", 20_000, n -> "\ufffd\n".repeat(n)),
        file(
            "faces",
            30_000,
            n -> HEAD + "  - stem: " + "\ud83d\ude00".repeat(n) + "\n    typo: 1\n"),
        quotations("quotations", FileShapes::sentence),
        quotations("made-up quotations", n -> sentence(n) + " And more"),
        longArticle("quotations", FileShapes::sentence),
        longArticle("made-up quotations", n -> sentence(n) + " And more"),
        repeated(),
        files());
  }

  private static Shape file(String name, int size, IntFunction<String> text) {
    return new Shape(
        name,
        size,
        n -> {
          String file = text.apply(n);
          if (file.length() > QuestionFile.LARGEST) {
            throw new IllegalArgumentException(name + " is refused by its size");
          }
          return () -> QuestionFile.read("a.yaml", file, Articles.of(SHORT));
        });
  }

  /** Many quotations, or a long article. */
  private static Shape quotations(String name, IntFunction<String> quotation) {
    return quotations(name + ", n in a long article", quotation, n -> SENTENCES, n -> n);
  }

  private static Shape longArticle(String name, IntFunction<String> quotation) {
    return quotations(name + ", in n sentences", quotation, n -> 10 * n, n -> 100);
  }

  private static Shape quotations(
      String name,
      IntFunction<String> quotation,
      IntUnaryOperator sentences,
      IntUnaryOperator quoted) {
    return new Shape(
        name,
        500,
        n -> {
          int count = sentences.applyAsInt(n);
          int step = count / quoted.applyAsInt(n);
          Article article =
              Article.of("a.txt", "Boats\n\n" + joined(count, FileShapes::sentence, "\n\n"));
          String file =
              HEAD
                  + "  - type: locate\n    stem: Where?\n    evidence:\n"
                  + joined(quoted.applyAsInt(n), i -> "      - " + quotation.apply(i * step), "\n");
          return () -> QuestionFile.read("a.yaml", file, Articles.of(article));
        });
  }

  /** A quotation of one word over and over, in an article of it, but for the end. */
  private static Shape repeated() {
    return new Shape(
        "one word repeated",
        5000,
        n -> {
          Article article = Article.of("a.txt", "Boats\n\n" + "the ".repeat(2 * n) + "end.\n");
          String file = HEAD + item(0) + "    evidence: >-\n      " + "the ".repeat(n) + "close\n";
          return () -> QuestionFile.read("a.yaml", file, Articles.of(article));
        });
  }

  private static Shape files() {
    return new Shape(
        "many files",
        300,
        n -> {
          try {
            Path folder = Files.createTempDirectory("readback-shape");
            Path questions = BigBank.make(folder, n, 2);
            Bank whole = BankReader.read(questions);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            if (whole.files().size() != n || !whole.faults().isEmpty()) {
              throw new IllegalStateException(whole.faults().toString());
            }
            return () -> BankReader.read(questions);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void delete(Path folder) {
    try {
      Scratch.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(int number) {
    return "On day " + number + " a boat came in.";
  }

  private static String item(int number) {
    return String.format(ITEM, number);
  }

  private static String lines(String line, int count) {
    return line.repeat(count);
  }

  private static String numbered(String line, int count) {
    return joined(count, i -> String.format(line, i), "");
  }

  private static String options(String key, int count) {
    return "    " + key + ":\n" + numbered("      - option %d\n", count);
  }

  private static String quoted(int words) {
    return "    rationale: \"" + "a word: ".repeat(words) + "\"\n";
  }

  static String joined(int count, IntFunction<String> part, String between) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
  }
}
