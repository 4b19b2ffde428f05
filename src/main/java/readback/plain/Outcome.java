package readback.plain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import readback.quiz.Quiz;
import readback.quiz.Score;
import readback.quiz.Turn;

/** The result of a finished sitting, in lines. */
final class Outcome {
  private Outcome() {}

  static List<String> lines(Quiz quiz, Duration spent) {
    List<String> lines = new ArrayList<>();
    Score score = quiz.score();
    lines.add("Your score: " + of(score) + ", " + score.percent() + " percent.");
    score
        .levels()
        .forEach(
            (level, part) ->
                lines.add(level.label() + ": " + number(part.credit()) + " of " + part.of() + "."));
    lines.add("Time: " + time(spent) + ".");
    return lines;
  }

  /** Every question with its answer and explanation, for the end of an exam. */
  static List<String> walk(Quiz quiz) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < quiz.turns().size(); i++) {
      Turn turn = quiz.turns().get(i);
      lines.add("");
      lines.add("Question " + (i + 1) + ": " + stem(turn));
      lines.add(Explanation.answer(turn, quiz.article()));
      lines.addAll(Explanation.lines(turn, quiz.article()));
    }
    return lines;
  }

  /** The stem, its blank as a word that can be heard. */
  static String stem(Turn turn) {
    return turn.item().stem().replace(readback.item.ShortAnswer.BLANK, "[blank]");
  }

  /** Such as "8.5 of 12". */
  static String of(Score score) {
    return number(score.credit()) + " of " + score.of();
  }

  static String number(double credit) {
    double rounded = Math.round(credit * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  /** Such as "1 minute 5 seconds". */
  static String time(Duration time) {
    long minutes = time.toMinutes();
    int seconds = time.toSecondsPart();
    if (minutes == 0) {
      return counted(seconds, "second");
    }
    return counted(minutes, "minute") + (seconds == 0 ? "" : " " + counted(seconds, "second"));
  }

  static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
