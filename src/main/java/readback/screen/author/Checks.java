package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.Bank;
import readback.bank.Entry;
import readback.bank.Fault;
import readback.bank.QuestionFile;
import readback.bank.Testlet;
import readback.bank.write.Emitter;
import readback.flaw.Flaw;
import readback.flaw.Flaws;
import readback.item.Item;

/**
 * What there is to say about a question while it is written: the same words that {@code readback
 * check} has for it once it stands in a file.
 *
 * @param missing what is needed yet
 * @param notes what is wrong, what keeps it out of the quiz first
 */
record Checks(List<String> missing, List<Note> notes) {
  /**
   * One thing to look at.
   *
   * @param isError whether it keeps the question out of the quiz
   */
  record Note(boolean isError, String rule, String what, String mend) {}

  Checks {
    missing = List.copyOf(missing);
    notes = List.copyOf(notes);
  }

  static Checks of(Draft draft, Article article, Optional<Bank> bank) {
    Optional<Item> item = draft.item(article);
    return item.isEmpty()
        ? new Checks(draft.missing(), List.of())
        : new Checks(List.of(), of(item.get(), article, bank));
  }

  /** Of a whole question. */
  static List<Note> of(Item item, Article article, Optional<Bank> bank) {
    List<Note> notes = new ArrayList<>();
    String text = Emitter.file(List.of(item), article);
    for (Fault fault : QuestionFile.read("", text, Articles.of(article)).faults()) {
      notes.add(new Note(fault.isError(), fault.rule(), fault.what(), fault.mend()));
    }
    if (bank.map(read -> isIn(read, item)).orElse(false)) {
      notes.add(
          new Note(
              true,
              "duplicate-question",
              "another question says and asks the same",
              "Write another question, or another answer."));
    }
    for (Flaw flaw : notes.isEmpty() ? Flaws.of(item, article) : List.<Flaw>of()) {
      notes.add(new Note(false, flaw.rule(), flaw.what() + "; " + flaw.why(), flaw.mend()));
    }
    return notes;
  }

  private static boolean isIn(Bank bank, Item item) {
    for (Testlet testlet : bank.testlets()) {
      for (Entry entry : testlet.entries()) {
        if (entry.item().identity().equals(item.identity())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is needed yet, as a line. */
  String needed() {
    return missing.isEmpty() ? "" : "Still needed: " + String.join(", ", missing) + ".";
  }

  /** Whether it may be saved. */
  boolean isSound() {
    return missing.isEmpty() && notes.stream().noneMatch(Note::isError);
  }
}
