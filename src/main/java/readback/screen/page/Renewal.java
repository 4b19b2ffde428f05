package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
 * it had; a question that is gone from the files stays as it was asked.
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
    List<Turn> turns = new ArrayList<>();
    for (Turn turn : quiz.turns()) {
      turns.add(renewed(turn, before.place(article, turn.item()), testlet.get(), quiz));
    }
    Quiz renewed = quiz.withTurns(testlet.get().article(), turns);
    return testlet.get().article().equals(quiz.article())
        ? sitting.with(renewed)
        : new Sitting(renewed, ArticlePane.of(testlet.get().article()));
  }

  private static Turn renewed(Turn turn, Optional<Place> place, Testlet testlet, Quiz quiz) {
    Item item = found(turn.item(), place, testlet);
    if (item == null || item.equals(turn.item())) {
      return turn;
    }
    Sheet sheet = item.sheet(new Random(quiz.rules().seed() * 31 + item.identity().hashCode()));
    return new Turn(item, sheet, turn.answer(), turn.skipped(), turn.note());
  }

  /** The item of that identity; else the one that stands where it stood. */
  private static Item found(Item item, Optional<Place> place, Testlet testlet) {
    Item atPlace = null;
    for (Entry entry : testlet.entries()) {
      if (entry.item().identity().equals(item.identity())) {
        return entry.item();
      }
      if (place.isPresent() && place.get().equals(entry.place())) {
        atPlace = entry.item();
      }
    }
    return atPlace;
  }
}
