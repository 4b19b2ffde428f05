package readback.screen.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import readback.article.Article;
import readback.attempt.History;
import readback.bank.Articles;
import readback.bank.Bank;
import readback.bank.Entry;
import readback.bank.Place;
import readback.bank.QuestionFile;
import readback.bank.SeedFolder;
import readback.bank.Testlet;
import readback.screen.Effect;
import readback.screen.Event;
import readback.screen.Row;
import readback.screen.Scene;
import readback.screen.Size;
import readback.screen.Step;
import readback.screen.View;
import readback.screen.page.Page;
import readback.screen.page.Session;

/** An author at work: keys in, pictures and files out. The files are texts by name. */
final class Workshop {
  static final String MINE = "questions/mine.yaml";
  static final Article ARTICLE =
      new SeedFolder(Path.of("questions"))
          .find("us-rebuffs-north-korean-offer-for-military-talks.txt")
          .article()
          .orElseThrow();

  final Article article;
  final Map<String, String> files = new TreeMap<>();
  private final Map<String, QuestionFile> read = new TreeMap<>();
  final List<Place> edited = new ArrayList<>();
  final List<String> heard = new ArrayList<>();
  Store store = rewrite -> {};
  UnaryOperator<String> editor = UnaryOperator.identity();
  Session session;
  View view = new View(new Size(80, 24), false, Instant.parse("2026-03-02T12:00:00Z"));
  boolean isLeft;

  /** Where a file's text goes too, or fails to go. */
  interface Store {
    void save(Effect.Rewrite rewrite) throws IOException;
  }

  Workshop() {
    this(ARTICLE);
  }

  Workshop(Article article) {
    this.article = article;
  }

  Workshop file(String name, String text) {
    files.put(name, text);
    return this;
  }

  Workshop adding() {
    return opening(new Questions("questions").first(List.of(article)));
  }

  Workshop reviewing() {
    return opening(Reviewing.of(bank().files()).orElseThrow());
  }

  Workshop opening(Page page) {
    session = Session.opening(page);
    return press(loaded());
  }

  Bank bank() {
    List<QuestionFile> read =
        files.entrySet().stream().map(file -> read(file.getKey(), file.getValue())).toList();
    List<Entry> entries = read.stream().flatMap(file -> file.entries().stream()).toList();
    return new Bank(
        read,
        List.of(new Testlet(article, entries)),
        read.stream().flatMap(file -> file.faults().stream()).toList());
  }

  /** As the text was read; what was read before is not read again. */
  QuestionFile read(String name, String text) {
    QuestionFile known = read.get(name);
    if (known == null || !known.text().equals(text)) {
      known = QuestionFile.read(name, text, Articles.of(article));
      read.put(name, known);
    }
    return known;
  }

  private Event.Loaded loaded() {
    return new Event.Loaded(bank(), History.NONE);
  }

  Workshop sized(int columns, int rows) {
    view = view.at(new Size(columns, rows));
    return press(new Event.Resize());
  }

  /** Keys by name, apart by blanks; {@code <words>} are typed letter by letter. */
  Workshop keys(String names) {
    for (String part : names.split(" (?![^<]*>)")) {
      if (part.startsWith("<")) {
        part.substring(1, part.length() - 1)
            .codePoints()
            .forEach(c -> press(Event.Key.typed(Character.toString(c))));
      } else {
        press(Scene.key(part));
      }
    }
    return this;
  }

  Workshop press(Event event) {
    Step step = session.press(event, view);
    session = (Session) step.next();
    step.effects().forEach(this::perform);
    return this;
  }

  private void perform(Effect effect) {
    if (effect instanceof Effect.Rewrite rewrite) {
      save(rewrite);
    } else if (effect instanceof Effect.Edit edit) {
      edited.add(edit.place());
      files.computeIfPresent(edit.place().file(), (name, text) -> editor.apply(text));
      press(loaded());
    } else if (effect instanceof Effect.Hear hear) {
      hear.said().forEach(said -> heard.add((hear.isHeard() ? "heard " : "open ") + said.text()));
    } else if (effect instanceof Effect.Reload) {
      press(loaded());
    } else if (effect instanceof Effect.Quit) {
      isLeft = true;
    }
  }

  private void save(Effect.Rewrite rewrite) {
    try {
      store.save(rewrite);
      if (!files.getOrDefault(rewrite.file(), "").equals(rewrite.before())) {
        throw new IOException("the file was changed by another program meanwhile");
      }
      files.put(rewrite.file(), rewrite.after());
    } catch (IOException e) {
      press(loaded());
      press(new Event.Told("Not saved: " + e.getMessage() + "."));
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Row row : session.draw(view).rows()) {
      text.append(row.text().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** The row, without blanks around it, that has these words; empty if none has. */
  String row(String words) {
    return text().lines().filter(row -> row.contains(words)).findFirst().orElse("").strip();
  }

  Optional<String> notice() {
    return Optional.of(session.notice()).filter(words -> !words.isEmpty());
  }
}
