package readback.screen.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import readback.bank.Entry;
import readback.bank.Place;
import readback.bank.Testlet;
import readback.item.Item;
import readback.item.Sheet;
import readback.quiz.Quiz;
import readback.quiz.Turn;
import readback.screen.pane.ArticlePane;

/**
 * Takes changed questions into a sitting that is going on. What was answered stays, with the credit
 * it had; one whose wording was mended is known by its place, and a question that is gone from the
 * files stays as it was asked.
 */
final class Renewal {
  private Renewal() {}

  static Sitting of(Sitting sitting, Desk before, Desk now) {
    Quiz quiz = sitting.quiz();
    String article = quiz.article().name();
    Optional<Testlet> testlet = now.testlet(article);
    if (testlet.isEmpty()) {
      return sitting;
    }
    Set<String> known = new HashSet<>();
    before
        .testlet(article)
        .ifPresent(old -> old.items().forEach(item -> known.add(item.identity())));
    Map<String, Item> byIdentity = new HashMap<>();
    Map<Place, Item> newByPlace = new HashMap<>();
    for (Entry entry : testlet.get().entries()) {
      String identity = entry.item().identity();
      byIdentity.put(identity, entry.item());
      if (!known.contains(identity)) {
        newByPlace.put(entry.place(), entry.item());
      }
    }
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : quiz.turns()) {
      Item item = byIdentity.get(turn.item().identity());
      Optional<Place> place = before.place(article, turn.item());
      if (item == null && place.isPresent()) {
        item = newByPlace.get(place.get());
      }
      turns.add(item == null ? turn : renewed(turn, item, quiz));
    }
    Quiz renewed = quiz.withTurns(testlet.get().article(), turns);
    return testlet.get().article().equals(quiz.article())
        ? sitting.with(renewed)
        : new Sitting(renewed, ArticlePane.of(testlet.get().article()));
  }

  /** What is asked again keeps its sheet, unless the question reads otherwise now. */
  private static Turn renewed(Turn turn, Item item, Quiz quiz) {
    Sheet sheet =
        item.equals(turn.item())
            ? turn.sheet()
            : item.sheet(new Random(quiz.rules().seed() * 31 + item.identity().hashCode()));
    return new Turn(item, sheet, turn.answer(), turn.skipped(), turn.note());
  }
}
