package readback.plain;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import readback.attempt.JournalException;
import readback.attempt.JournalLine;
import readback.attempt.Keeper;
import readback.item.Response;
import readback.quiz.Quiz;
import readback.quiz.Turn;

/** A sitting in plain lines, from the first question to the score. */
public final class Plain {
  private final Talk talk;
  private final Keeper keeper;
  private final InstantSource clock;
  private Quiz quiz;
  private boolean left;

  private Plain(Quiz quiz, Talk talk, Keeper keeper, InstantSource clock) {
    this.quiz = quiz;
    this.talk = talk;
    this.keeper = keeper;
    this.clock = clock;
  }

  /**
   * Asks until the last question is answered, the reader leaves, the time is up or the input ends.
   *
   * @return the sitting as it was left, finished or not
   * @throws Talk.Hushed if nobody listens any more; what was answered is kept
   */
  public static Quiz sit(Quiz quiz, Talk talk, Keeper keeper, InstantSource clock) {
    return new Plain(quiz, talk, keeper, clock).run();
  }

  private Quiz run() {
    greet();
    while (!left && !quiz.finished()) {
      if (isTimeUp()) {
        talk.say("Time is up.");
        finish();
      } else {
        new Question(talk, quiz).readOut(timeLeft());
        askCurrent();
      }
    }
    if (left) {
      sayGoodbye();
    }
    return quiz;
  }

  private void greet() {
    talk.say(quiz.article().title());
    talk.say(Outcome.counted(quiz.turns().size(), "question") + ". " + manner());
    quiz.rules()
        .limit()
        .ifPresent(limit -> talk.say("You have " + Outcome.time(limit) + " for all of them."));
    if (quiz.rules().closedBook()) {
      readBeforehand();
    }
  }

  private String manner() {
    return switch (quiz.rules().mode()) {
      case PRACTICE -> "Practice: each answer is explained at once. Type ? for help.";
      case MISSED -> "What you missed before: each answer is explained at once. Type ? for help.";
      case EXAM -> "Exam: all is explained at the end. Type ? for help.";
    };
  }

  /** A book that will be closed is read once; the time for that does not count. */
  private void readBeforehand() {
    if (quiz.turns().stream().anyMatch(turn -> !turn.isOpen())) {
      talk.say("The article stays closed.");
      return;
    }
    talk.say("Read the article now; it stays closed once you begin.");
    talk.say("");
    Question.text(quiz.article()).forEach(talk::say);
    left = talk.ask("Press Enter to begin").isEmpty();
    quiz = quiz.resumed(now(), quiz.before());
  }

  private void askCurrent() {
    Act act = new Question(talk, quiz).ask(timeLeft());
    if (isTimeUp()) {
      talk.say("Time is up. What came last came too late and does not count.");
      finish();
    } else if (act instanceof Act.Answer answer) {
      take(answer.response());
    } else if (act instanceof Act.Flag flag) {
      quiz = quiz.flag(flag.note());
      say(keep(new JournalLine.Flagged(quiz.current().item().identity(), flag.note())), "Noted.");
      askCurrent();
    } else {
      move((Act.Move) act);
    }
  }

  private void take(Response response) {
    quiz = quiz.respond(response);
    Optional<String> trouble = keep(JournalLine.Answered.to(quiz.current()));
    talk.say(Explanation.answer(quiz.current(), quiz.article()));
    trouble.ifPresent(talk::say);
    if (quiz.rules().mode().explainsAtOnce()) {
      Explanation.lines(quiz.current(), quiz.article()).forEach(talk::say);
    }
    goOn();
  }

  private void move(Act.Move move) {
    switch (move) {
      case ONWARD -> goOn();
      case SKIP -> skip();
      case BACK -> {
        if (quiz.at() == 0) {
          talk.say("This is the first question.");
        }
        quiz = quiz.back();
      }
      case LEAVE -> left = true;
    }
  }

  private void skip() {
    if (quiz.current().isAnswered()) {
      talk.say("Its answer stays.");
    } else {
      quiz = quiz.skip();
      say(keep(new JournalLine.Skipped(quiz.current().item().identity())), "Skipped.");
    }
    goOn();
  }

  /** To the next question there is anything to do about, or to the end. */
  private void goOn() {
    for (int i = quiz.at() + 1; i < quiz.turns().size(); i++) {
      Turn turn = quiz.turns().get(i);
      if (!turn.isAnswered() || !quiz.rules().mode().explainsAtOnce()) {
        quiz = quiz.to(i);
        return;
      }
    }
    end();
  }

  private void end() {
    long unanswered = quiz.turns().stream().filter(turn -> !turn.isAnswered()).count();
    if (unanswered == 0 && quiz.rules().mode().explainsAtOnce()) {
      finish();
      return;
    }
    talk.say("");
    talk.say(
        "That was the last question; "
            + (unanswered == 0
                ? "all are"
                : unanswered + (unanswered == 1 ? " is not" : " are not"))
            + " answered.");
    Optional<String> line = talk.ask("Enter to finish, or b to go back");
    if (line.isEmpty()) {
      left = true;
    } else if (line.get().strip().equalsIgnoreCase("b")) {
      quiz = quiz.to(firstUnanswered());
    } else if (line.get().isBlank()) {
      finish();
    } else {
      end();
    }
  }

  private int firstUnanswered() {
    for (int i = 0; i < quiz.turns().size(); i++) {
      if (!quiz.turns().get(i).isAnswered()) {
        return i;
      }
    }
    return quiz.turns().size() - 1;
  }

  private void finish() {
    quiz = quiz.finish(now());
    Optional<String> trouble = keep(JournalLine.Summary.of(quiz, now()));
    talk.say("");
    Outcome.lines(quiz, quiz.elapsed(now())).forEach(talk::say);
    trouble.ifPresent(talk::say);
    if (!quiz.rules().mode().explainsAtOnce()) {
      Outcome.walk(quiz).forEach(talk::say);
    }
  }

  private void sayGoodbye() {
    long answered = quiz.turns().stream().filter(Turn::isAnswered).count();
    if (answered == 0) {
      talk.say("You leave; nothing is answered yet.");
      return;
    }
    talk.say(
        "You leave with "
            + answered
            + " of "
            + Outcome.counted(quiz.turns().size(), "question")
            + " answered. "
            + (keeper.isLasting()
                ? "This is saved; you can go on another time."
                : "This is not saved."));
  }

  /** Keeps a line; says what went wrong, if anything did. */
  private Optional<String> keep(JournalLine line) {
    try {
      keeper.keep(line);
      return Optional.empty();
    } catch (JournalException e) {
      return Optional.of(e.getMessage());
    }
  }

  private void say(Optional<String> trouble, String otherwise) {
    talk.say(trouble.orElse(otherwise));
  }

  private boolean isTimeUp() {
    return quiz.isOutOfTime(now());
  }

  private String timeLeft() {
    return quiz.rules()
        .limit()
        .map(limit -> limit.minus(quiz.elapsed(now())))
        .map(left -> Duration.ofSeconds(Math.max(0, left.toSeconds())))
        .map(left -> ", " + Outcome.time(left) + " left")
        .orElse("");
  }

  private Instant now() {
    return clock.instant();
  }
}
