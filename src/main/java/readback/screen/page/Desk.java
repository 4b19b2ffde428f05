package readback.screen.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.attempt.Attempt;
import readback.attempt.History;
import readback.bank.Bank;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.bank.Place;
import readback.bank.Testlet;
import readback.item.Item;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Wish;

/**
 * What lies before a reader on every page.
 *
 * @param bank empty until the question files are read
 * @param standings by article
 * @param unfinished the sitting to go on with
 * @param wish how the next sitting goes
 * @param isKept whether sittings are kept on disk
 * @param author opens the page for a new question, if questions may be written here
 */
public record Desk(
    Optional<Bank> bank,
    History history,
    Map<String, Standing> standings,
    Optional<Attempt> unfinished,
    Wish wish,
    boolean isKept,
    Optional<Author> author) {

  static Desk empty(Wish wish, boolean isKept) {
    return new Desk(
        Optional.empty(), History.NONE, Map.of(), Optional.empty(), wish, isKept, Optional.empty());
  }

  Desk loaded(Bank read, History history) {
    Optional<Attempt> waiting =
        Standing.unfinished(history).filter(attempt -> testlet(read, attempt.article()) != null);
    return new Desk(
        Optional.of(read), history, Standing.of(history), waiting, wish, isKept, author);
  }

  Desk wishing(Wish other) {
    return new Desk(bank, history, standings, unfinished, other, isKept, author);
  }

  public List<Testlet> testlets() {
    return bank.isPresent() ? bank.get().testlets() : List.of();
  }

  Desk authored(Author by) {
    return new Desk(bank, history, standings, unfinished, wish, isKept, Optional.of(by));
  }

  /** After a sitting was finished; a later reading of the history tells it more exactly. */
  Desk finished(Quiz quiz) {
    Map<String, Standing> after = new HashMap<>(standings);
    String article = quiz.article().name();
    if (quiz.rules().mode() != Mode.MISSED) {
      int percent = quiz.score().percent();
      Standing before = after.get(article);
      int best = before == null ? percent : Math.max(percent, before.best());
      int sittings = before == null ? 1 : before.sittings() + 1;
      after.put(article, new Standing(percent, best, sittings));
    }
    Optional<Attempt> waiting = unfinished.filter(other -> !other.article().equals(article));
    return new Desk(bank, history, after, waiting, wish, isKept, author);
  }

  public Optional<Testlet> testlet(String article) {
    return bank.map(read -> testlet(read, article));
  }

  private static Testlet testlet(Bank bank, String article) {
    for (Testlet testlet : bank.testlets()) {
      if (testlet.article().name().equals(article)) {
        return testlet;
      }
    }
    return null;
  }

  /** Where an item stands in its file, if it still reads as it is asked. */
  public Optional<Place> place(String article, Item item) {
    Optional<Testlet> testlet = testlet(article);
    if (testlet.isPresent()) {
      for (Entry entry : testlet.get().entries()) {
        if (entry.item() == item || entry.item().equals(item)) {
          return Optional.of(entry.place());
        }
      }
    }
    return Optional.empty();
  }

  /** How many faults keep something out of the quiz. */
  int errors() {
    int errors = 0;
    if (bank.isPresent()) {
      for (Fault fault : bank.get().faults()) {
        errors += fault.isError() ? 1 : 0;
      }
    }
    return errors;
  }
}
