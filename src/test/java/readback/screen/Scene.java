package readback.screen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.attempt.JournalLine;
import readback.bank.Bank;
import readback.bank.BankReader;
import readback.bank.Testlet;
import readback.item.Item;
import readback.item.Level;
import readback.item.Response;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Rules;
import readback.quiz.Score;
import readback.quiz.Wish;
import readback.screen.page.Session;

/**
 * The screens as a reader works them: keys in, pictures out. Each event comes five seconds after
 * the one before. The questions are the examples, one of each type.
 */
public final class Scene {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final Bank BANK =
      BankReader.read(
          Path.of("questions"), List.of(Path.of("src/test/resources/examples/each-type.yaml")));
  static final Testlet TESTLET = BANK.testlets().get(0);

  Session session;
  View view = new View(new Size(80, 24), false, NOON);
  final List<Effect> effects = new ArrayList<>();

  private Scene(Session session) {
    this.session = session;
  }

  static Scene loading() {
    return new Scene(Session.loading(Wish.USUAL, true));
  }

  /** Home, with an earlier sitting and one that waits to be gone on with. */
  static Scene home() {
    return loading().press(new Event.Loaded(BANK, history()));
  }

  /** A sitting on these items of the examples, in this order. */
  static Scene asked(Mode mode, String... ids) {
    return asked(new Rules(mode, false, Optional.empty(), 42), ids);
  }

  static Scene asked(Rules rules, String... ids) {
    Scene scene = loading().press(new Event.Loaded(BANK, History.NONE));
    List<Item> items = Arrays.stream(ids).map(Scene::item).toList();
    return scene.take(scene.session.begun(Quiz.begin(TESTLET.article(), rules, items, NOON)));
  }

  static Item item(String id) {
    return TESTLET.items().stream()
        .filter(item -> item.identity().equals("example-" + id))
        .findFirst()
        .orElseThrow();
  }

  static History history() {
    Rules rules = Rules.practice(7);
    String article = TESTLET.article().name();
    Score score = new Score(5, 7, Map.of(Level.LITERAL, new Score.Part(5, 7)));
    JournalLine summary = new JournalLine.Summary(score, Duration.ofMinutes(4), Map.of());
    Instant day = NOON.minus(Duration.ofDays(3));
    List<Attempt.Asked> asked =
        TESTLET.items().stream()
            .map(item -> new Attempt.Asked(item.identity(), List.of()))
            .toList();
    JournalLine answer = new JournalLine.Answered("example-choice", Response.of("China"), 0);
    Instant later = day.plus(Duration.ofDays(1));
    return new History(
        List.of(
            attempt("a", day, article, rules, asked, summary),
            attempt("b", later, article, rules, asked, answer)));
  }

  private static Attempt attempt(
      String file,
      Instant begun,
      String article,
      Rules rules,
      List<Attempt.Asked> asked,
      JournalLine line) {
    return new Attempt(
        Path.of(file),
        begun,
        begun.plusSeconds(240),
        article,
        rules,
        asked,
        List.of(line),
        Duration.ofMinutes(4));
  }

  Scene sized(int columns, int rows) {
    view = view.at(new Size(columns, rows));
    return press(new Event.Resize());
  }

  Scene ascii() {
    view = new View(view.size(), true, view.now());
    return this;
  }

  /** Keys by name, apart by blanks; {@code "words"} in quotes are typed letter by letter. */
  Scene keys(String names) {
    int at = 0;
    while (at < names.length()) {
      int end = names.indexOf(names.charAt(at) == '"' ? '"' : ' ', at + 1);
      end = end < 0 ? names.length() : end;
      if (names.charAt(at) == '"') {
        names
            .substring(at + 1, end)
            .codePoints()
            .forEach(c -> press(Event.Key.typed(Character.toString(c))));
      } else {
        press(key(names.substring(at, end)));
      }
      at = end + 1;
      while (at < names.length() && names.charAt(at) == ' ') {
        at++;
      }
    }
    return this;
  }

  public static Event.Key key(String name) {
    boolean shift = name.startsWith("Shift+");
    String plain = shift ? name.substring(6) : name;
    Event.Code code =
        switch (plain) {
          case "Enter" -> Event.Code.ENTER;
          case "Esc" -> Event.Code.ESCAPE;
          case "Up" -> Event.Code.UP;
          case "Down" -> Event.Code.DOWN;
          case "Left" -> Event.Code.LEFT;
          case "Right" -> Event.Code.RIGHT;
          case "PgUp" -> Event.Code.PAGE_UP;
          case "PgDn" -> Event.Code.PAGE_DOWN;
          case "Home" -> Event.Code.HOME;
          case "End" -> Event.Code.END;
          case "Tab" -> Event.Code.TAB;
          case "Backspace" -> Event.Code.BACKSPACE;
          default -> Event.Code.CHARACTER;
        };
    String text = code != Event.Code.CHARACTER ? "" : plain.equals("Space") ? " " : plain;
    return new Event.Key(code, text, false, false, shift);
  }

  Scene click(int column, int row) {
    return press(new Event.Mouse(Event.Mouse.Button.LEFT, column, row));
  }

  Scene press(Event event) {
    view = new View(view.size(), view.ascii(), view.now().plusSeconds(5));
    return take(session.press(event, view));
  }

  Scene take(Step step) {
    session = (Session) step.next();
    effects.addAll(step.effects());
    return this;
  }

  Frame frame() {
    return session.draw(view);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Row row : frame().rows()) {
      text.append(row.text().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** The row, without blanks around it, that has these words; empty if none has. */
  String row(String words) {
    return text().lines().filter(row -> row.contains(words)).findFirst().orElse("").strip();
  }

  List<JournalLine> kept() {
    return effects.stream()
        .filter(Effect.Keep.class::isInstance)
        .map(effect -> ((Effect.Keep) effect).line())
        .toList();
  }
}
