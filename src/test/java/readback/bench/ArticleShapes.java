package readback.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import readback.article.Article;
import readback.attempt.History;
import readback.bank.Articles;
import readback.bank.Bank;
import readback.bank.QuestionFile;
import readback.flaw.Coverage;
import readback.flaw.Flaws;
import readback.flaw.GuessRate;
import readback.generate.Generator;
import readback.item.Item;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Wish;
import readback.screen.Event;
import readback.screen.Size;
import readback.screen.Step;
import readback.screen.View;
import readback.screen.page.Session;

/** Articles of any length and shape: read, asked about, judged, and scrolled. */
final class ArticleShapes {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final View VIEW = new View(new Size(120, 40), false, NOON);

  private ArticleShapes() {}

  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(article("one huge paragraph", 2000, n -> "Boats\n\n" + sentences(n, " ")));
    shapes.add(article("many small paragraphs", 2000, n -> "Boats\n\n" + sentences(n, "\n\n")));
    shapes.add(article("a word on each line", 10_000, n -> "Boats\n\n" + "word\n".repeat(n)));
    shapes.add(article("a sentence without an end", 10_000, n -> "Boats\n\n" + "and ".repeat(n)));
    shapes.add(article("a word without an end", 100_000, n -> "Boats\n\n" + "a".repeat(n)));
    shapes.add(article("empty lines in an article", 50_000, n -> "Boats\n" + "\n".repeat(n)));
    shapes.add(article("initials", 10_000, n -> "Boats\n\n" + "J. ".repeat(n) + "came."));
    shapes.add(article("quotation marks", 10_000, n -> "Boats\n\n" + "\u201cNo. ".repeat(n)));
    shapes.add(article("numbers", 10_000, n -> "Boats\n\n" + "1. 2,000 ".repeat(n)));
    shapes.add(checked("questions", 500, 50));
    shapes.add(checked("questions on as many sentences", 250, 0));
    shapes.add(generated("one huge paragraph", 60, " "));
    shapes.add(generated("many small paragraphs", 60, "\n\n"));
    shapes.add(scrolled("one huge paragraph", " "));
    shapes.add(scrolled("many small paragraphs", "\n\n"));
    return shapes;
  }

  private static Shape article(String name, int size, IntFunction<String> text) {
    return new Shape(
        name,
        size,
        n -> {
          String article = text.apply(n);
          return () -> Article.of("a.txt", article).sentences();
        });
  }

  /** All that {@code check} says beyond the faults of files. */
  private static Shape checked(String name, int size, int sentences) {
    return new Shape(
        "check " + name,
        size,
        n -> {
          Article article = boats(sentences == 0 ? n : sentences, "\n\n");
          List<Item> items = items(n, sentences == 0 ? n : sentences, article);
          return () -> {
            Flaws.of(items, article);
            Coverage.of(items, article);
            GuessRate.of(items);
          };
        });
  }

  private static Shape generated(String name, int size, String between) {
    return new Shape(
        "generate on " + name,
        size,
        n -> {
          String text = "Boats\n\n" + news(n, between);
          return () -> Generator.quiz(Article.of("a.txt", text));
        });
  }

  /** A page down, a page up, and what is drawn then; of 50 000 words and of 100 000 words. */
  private static Shape scrolled(String name, String between) {
    return new Shape(
        "scroll " + name,
        5000,
        n -> {
          Article article = boats(n, between);
          List<Item> items = items(1, 1, article);
          Bank bank = new Bank(List.of(), List.of(), List.of());
          Session loading = Session.loading(Wish.USUAL, false);
          Step loaded = loading.press(new Event.Loaded(bank, History.NONE), VIEW);
          Quiz quiz = Quiz.begin(article, Rules.practice(1), items, NOON);
          Session asked = (Session) ((Session) loaded.next()).begun(quiz).next();
          return () -> scroll(asked);
        });
  }

  private static void scroll(Session session) {
    Session now = session;
    for (Event.Code code : List.of(Event.Code.PAGE_DOWN, Event.Code.PAGE_UP)) {
      for (int times = 0; times < 20; times++) {
        Step step = now.press(Event.Key.of(code), VIEW);
        now = (Session) step.next();
        now.draw(VIEW);
      }
    }
  }

  private static Article boats(int sentences, String between) {
    return Article.of("a.txt", "Boats\n\n" + sentences(sentences, between));
  }

  private static String sentences(int count, String between) {
    return FileShapes.joined(count, ArticleShapes::sentence, between);
  }

  private static String sentence(int number) {
    return "On day " + number + " a boat with its crew of " + number % 97 + " came in.";
  }

  private static String news(int count, String between) {
    String[] names = {"Ann Miller", "Henry Ford", "Mary Jones", "Peter Brown"};
    return FileShapes.joined(
        count,
        i -> {
          String name = names[i % names.length];
          return name
              + ", the mayor of Port "
              + (char) ('A' + i % 26)
              + "ville, told reporters on Monday that "
              + (i + 2)
              + " boats had left the harbour because of the storm.";
        },
        between);
  }

  private static List<Item> items(int count, int sentences, Article article) {
    String[] kinds = {
      "type: true-false\n    stem: Did boat %1$d come in?\n    answer: true\n",
      "type: short-answer\n    stem: Who came in on day %1$d?\n    answers: [boat %1$d, it]\n",
      "type: choice\n    stem: What came in on day %1$d?\n    answer: boat %1$d\n"
          + "    distractors: [cart %1$d, the train %1$d, an engine]\n"
    };
    String file =
        "article: a.txt\nquestions:\n"
            + FileShapes.joined(
                count,
                i ->
                    "  - id: a"
                        + i
                        + "\n    "
                        + String.format(kinds[i % kinds.length], i)
                        + "    evidence: "
                        + sentence(i % sentences)
                        + "\n",
                "");
    QuestionFile read = QuestionFile.read("a.yaml", file, Articles.of(article));
    if (read.entries().size() != count) {
      throw new IllegalStateException(read.faults().toString());
    }
    return read.entries().stream().map(entry -> entry.item()).toList();
  }
}
