package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import readback.screen.Command;
import readback.screen.Hint;
import readback.screen.answer.Answering;

/**
 * The keys of a question.
 *
 * @param isTextAway whether the article may be read, but is not beside
 * @param isScrolled whether there is more, of the article or the question, than shows
 */
record AskHints(Sitting sitting, Answering answering, boolean isTextAway, boolean isScrolled) {

  /** While the article stands in the question's place. */
  static final List<Hint> READING =
      List.of(
          Hint.of(Command.TEXT, "question", "back to the question"),
          Hint.of(Command.ESCAPE, "question", "back to the question"),
          Hint.of(Command.MOVE, "scroll", "scroll the article by a line (also j and k)"),
          Hint.of(Command.PAGE, "page", "scroll the article by a page"));

  /** First how to answer, then the letters that readers need most, then the rest. */
  List<Hint> on(Desk desk) {
    List<Hint> hints = new ArrayList<>();
    hints.add(Hint.of(Command.ENTER, "answer", "answer with what is chosen"));
    List<Hint> ways = answering.hints();
    hints.add(ways.get(0));
    if (!answering.isTyping()) {
      addLetters(hints);
    }
    hints.addAll(ways.subList(1, ways.size()));
    if (!answering.isTyping()) {
      hints.addAll(Authoring.hints(sitting, desk));
    }
    if (isScrolled) {
      hints.add(Hint.of(Command.PAGE, "page", "scroll by a page"));
    }
    return hints;
  }

  private void addLetters(List<Hint> hints) {
    if (isTextAway) {
      hints.add(Hint.of(Command.TEXT, "text", "read the article"));
    }
    hints.add(Hint.of(Command.SKIP, "skip", "pass over the question; it can be gone back to"));
    if (sitting.quiz().at() > 0) {
      hints.add(Hint.of(Command.BACK, "back", "to the question before"));
    }
  }
}
