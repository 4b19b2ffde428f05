package readback.screen.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.attempt.Attempt;
import readback.attempt.Resumption;
import readback.bank.Testlet;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Wish;
import readback.screen.Effect;
import readback.screen.View;

/** How a sitting opens: a new one as wished, or one that waits to be gone on with. */
final class Opening {
  private Opening() {}

  static Turned begin(Testlet testlet, Page home, Desk desk, View view) {
    String article = testlet.article().name();
    Set<String> missed =
        desk.wish().mode() == Mode.MISSED ? desk.history().missed(article) : Set.of();
    Optional<Quiz> quiz = desk.wish().begin(testlet.article(), testlet.items(), missed, view.now());
    return quiz.isPresent()
        ? Sitting.of(quiz.get()).opened(new Effect.Begin(quiz.get()))
        : Turned.to(home).saying(nothing(desk.wish()));
  }

  private static String nothing(Wish wish) {
    return switch (wish.mode()) {
      case MISSED -> "Nothing is missed here: take it first, or all was right.";
      case EXAM -> "No reviewed question fits; practice asks drafts too.";
      case PRACTICE -> "No question fits.";
    };
  }

  static Turned resume(Attempt attempt, Page home, Desk desk, View view) {
    Optional<Testlet> testlet = desk.testlet(attempt.article());
    Optional<Resumption> resumption =
        testlet.flatMap(
            there -> Resumption.of(attempt, there.article(), there.items(), view.now()));
    if (resumption.isEmpty()) {
      return Turned.to(home).saying("None of its questions is left.");
    }
    Sitting sitting = Sitting.of(resumption.get().quiz());
    Turned opened =
        sitting.quiz().open() == 0 && sitting.turn().isAnswered()
            ? Turned.to(HandIn.of(sitting), new Effect.Resume(attempt))
            : sitting.opened(new Effect.Resume(attempt));
    return opened.saying(String.join(" ", resumption.get().told()));
  }

  /** The next of the time limits that Home offers: none, 10, 20, 30 minutes. */
  static Optional<Duration> nextLimit(Optional<Duration> now) {
    List<Integer> minutes = List.of(10, 20, 30);
    for (int more : minutes) {
      if (now.isEmpty() || now.get().toMinutes() < more) {
        return Optional.of(Duration.ofMinutes(more));
      }
    }
    return Optional.empty();
  }
}
