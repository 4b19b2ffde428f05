package readback.attempt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import readback.article.Article;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.item.Match;
import readback.item.Response;
import readback.item.ShortAnswer;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Rules;

/** Sittings to test with. */
final class Sittings {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  static final Article ARTICLE = Article.of("harbour.txt", "The Harbour\n\nA boat came in.\n");

  private Sittings() {}

  static About about(String id, Level level, String stem) {
    return new About(Optional.of(id), level, stem, List.of(), Optional.empty(), false, Map.of());
  }

  static Choice choice(String id) {
    return new Choice(
        about(id, Level.LITERAL, "What came in (" + id + ")?"),
        "a boat",
        List.of(Distractor.of("a cart"), Distractor.of("a train")));
  }

  static ShortAnswer shortAnswer(String id) {
    return new ShortAnswer(about(id, Level.LITERAL, "A ___ came in."), List.of("boat"));
  }

  static Match match(String id) {
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put("boat", "water");
    pairs.put("cart", "road");
    return new Match(about(id, Level.ATTRIBUTION, "Match."), pairs, List.of());
  }

  /** So many choices, named q1, q2 and so on. */
  static List<Item> choices(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      items.add(choice("q" + i));
    }
    return items;
  }

  static Quiz quiz(Item... items) {
    return Quiz.begin(ARTICLE, Rules.practice(42), List.of(items), NOON);
  }

  static Quiz exam(List<Item> items) {
    Rules rules = new Rules(Mode.EXAM, true, Optional.of(Duration.ofMinutes(10)), 7);
    return Quiz.begin(ARTICLE, rules, items, NOON);
  }

  static JournalLine.Answered answered(String item, double credit, String... given) {
    return new JournalLine.Answered(item, Response.of(given), credit);
  }

  static Instant after(int seconds) {
    return NOON.plusSeconds(seconds);
  }

  static Attempts in(Path folder) {
    return new Attempts(folder, new Random(1));
  }

  static Reading read(String journal) {
    return JournalReader.read(Path.of("sitting.jsonl"), journal.getBytes(StandardCharsets.UTF_8));
  }
}
