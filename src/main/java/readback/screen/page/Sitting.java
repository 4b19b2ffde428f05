package readback.screen.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import readback.attempt.JournalLine;
import readback.item.Response;
import readback.quiz.Quiz;
import readback.quiz.Turn;
import readback.screen.Effect;
import readback.screen.pane.ArticlePane;

/** A quiz that is going on, and the article as it is scrolled. */
record Sitting(Quiz quiz, ArticlePane pane) {
  static Sitting of(Quiz quiz) {
    return new Sitting(quiz, ArticlePane.of(quiz.article()));
  }

  Sitting with(Quiz other) {
    return new Sitting(other, pane);
  }

  Sitting with(ArticlePane other) {
    return new Sitting(quiz, other);
  }

  Turn turn() {
    return quiz.current();
  }

  /** The page that the current question is at: to be answered, or explained. */
  Page page() {
    return quiz.isOpenToAnswer() ? Ask.of(this) : Explain.of(this);
  }

  Turned opened(Effect... effects) {
    return Turned.to(page(), effects);
  }

  /** Answers the current question; the answer is kept before anything else shows. */
  Turned answered(Response response, Desk desk, Instant now) {
    boolean isTheSame =
        turn().answer().filter(given -> given.response().equals(response)).isPresent();
    Sitting next = with(quiz.respond(response));
    if (isTheSame) {
      return next.goOn(desk, now);
    }
    Effect keep = new Effect.Keep(JournalLine.Answered.to(next.turn()));
    return quiz.rules().mode().explainsAtOnce()
        ? Turned.to(Explain.of(next), keep)
        : after(keep, next.goOn(desk, now));
  }

  Turned skipped(Desk desk, Instant now) {
    Sitting next = with(quiz.skip());
    Turned on = next.goOn(desk, now);
    return turn().isAnswered() || turn().skipped()
        ? on
        : after(new Effect.Keep(new JournalLine.Skipped(turn().item().identity())), on);
  }

  /** To the next question; after the last one to the end, or to what is still open. */
  Turned goOn(Desk desk, Instant now) {
    if (!quiz.isLast()) {
      return with(quiz.next()).opened();
    }
    boolean isWhole = quiz.turns().stream().allMatch(Turn::isAnswered);
    return isWhole && quiz.rules().mode().explainsAtOnce()
        ? finished(desk, now)
        : Turned.to(HandIn.of(this));
  }

  Turned back() {
    return with(quiz.back()).opened();
  }

  Turned finished(Desk desk, Instant now) {
    Quiz done = quiz.finish(now);
    return Turned.to(
        Result.of(with(done), desk), new Effect.Keep(JournalLine.Summary.of(done, now)));
  }

  Optional<Turned> outOfTime(Desk desk, Instant now) {
    return quiz.finished() || !quiz.isOutOfTime(now)
        ? Optional.empty()
        : Optional.of(finished(desk, now).saying("Time is up: what was answered counts."));
  }

  boolean hasClock() {
    return !quiz.finished() && quiz.rules().limit().isPresent();
  }

  /** The clock if there is a limit, else how the sitting goes. */
  String corner(Instant now) {
    return quiz.rules()
        .limit()
        .filter(limit -> !quiz.finished())
        .map(limit -> Words.left(limit.minus(quiz.elapsed(now))))
        .orElse(quiz.rules().mode().label());
  }

  String place() {
    return "Question " + (quiz.at() + 1) + " of " + quiz.turns().size();
  }

  /** What is to be known of the item before it is read. */
  String detail() {
    Turn turn = turn();
    return Words.level(turn.item().level())
        + (turn.item().about().draft() ? " · draft" : "")
        + (turn.note().isPresent() ? " · flagged" : "")
        + (turn.skipped() ? " · skipped" : "");
  }

  double progress() {
    double past = quiz.turns().stream().filter(turn -> !turn.isOpen()).count();
    return past / quiz.turns().size();
  }

  String farewell(boolean isKept) {
    boolean isBegun =
        quiz.turns().stream().anyMatch(turn -> !turn.isOpen() || turn.note().isPresent());
    if (quiz.finished() || !isKept || !isBegun) {
      return "";
    }
    long answered = quiz.turns().stream().filter(Turn::isAnswered).count();
    return "Kept: " + answered + " of " + quiz.turns().size() + " answered. Start again to go on.";
  }

  private static Turned after(Effect first, Turned then) {
    List<Effect> effects = new java.util.ArrayList<>(List.of(first));
    effects.addAll(then.effects());
    return new Turned(then.page(), effects, then.notice());
  }
}
