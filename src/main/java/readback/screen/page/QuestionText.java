package readback.screen.page;

import readback.article.Span;
import readback.quiz.Quiz;
import readback.quiz.Turn;
import readback.screen.answer.Answering;

/** A question in plain lines, for the clipboard; with its key only where that is told already. */
final class QuestionText {
  private QuestionText() {}

  static String of(Turn turn, Quiz quiz) {
    StringBuilder text = new StringBuilder(turn.item().stem()).append('\n');
    for (String option : turn.sheet().texts()) {
      text.append("- ").append(option).append('\n');
    }
    boolean isTold = quiz.finished() || turn.isAnswered() && quiz.rules().mode().explainsAtOnce();
    if (isTold) {
      Answering sheet = Answering.on(turn.sheet(), quiz.article());
      text.append("Right: ").append(sheet.inWords(turn.item().key())).append('\n');
      for (Span span : turn.item().about().evidence()) {
        text.append("“").append(quiz.article().words(span)).append("”\n");
      }
    }
    return text.toString();
  }
}
