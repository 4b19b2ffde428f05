package readback.screen.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import readback.article.Span;
import readback.item.Level;
import readback.quiz.Quiz;
import readback.quiz.Score;
import readback.quiz.Turn;
import readback.screen.answer.Answering;

/** A result as a text to keep. */
public final class Report {
  private Report() {}

  /** For people: score, levels, and every question with own answer, right answer and evidence. */
  public static String markdown(Quiz quiz, Instant now) {
    Score score = quiz.score();
    StringBuilder text =
        new StringBuilder("# ").append(inLine(quiz.article().title())).append("\n\n");
    text.append(Words.credit(score.credit())).append(" of ").append(score.of());
    text.append(" (").append(Words.percent(score.percent())).append("), ");
    text.append(quiz.rules().mode().label()).append(", ");
    text.append(Words.time(quiz.elapsed(now))).append("\n\n| level | score |\n|---|---|\n");
    for (Map.Entry<Level, Score.Part> level : score.levels().entrySet()) {
      text.append("| ").append(Words.level(level.getKey())).append(" | ");
      text.append(Words.credit(level.getValue().credit())).append(" of ");
      text.append(level.getValue().of()).append(" |\n");
    }
    int number = 0;
    for (Turn turn : quiz.turns()) {
      addQuestion(text, ++number, turn, quiz);
    }
    return text.toString();
  }

  private static void addQuestion(StringBuilder text, int number, Turn turn, Quiz quiz) {
    Answering sheet = Answering.on(turn.sheet(), quiz.article());
    text.append("\n## ").append(number).append(". ").append(inLine(turn.item().stem()));
    text.append("\n\n- ").append(verdict(turn)).append('\n');
    turn.answer()
        .ifPresent(
            given ->
                text.append("- You: ")
                    .append(inLine(sheet.inWords(given.response())))
                    .append('\n'));
    text.append("- Key: ").append(inLine(sheet.inWords(turn.item().key()))).append('\n');
    turn.item()
        .about()
        .rationale()
        .ifPresent(why -> text.append('\n').append(inLine(why)).append('\n'));
    for (Span span : turn.item().about().evidence()) {
      text.append("\n> ").append(inLine(quiz.article().words(span))).append('\n');
    }
    turn.note().ifPresent(note -> text.append("\nFlagged: ").append(inLine(note)).append('\n'));
  }

  private static String verdict(Turn turn) {
    if (turn.answer().isEmpty()) {
      return turn.skipped() ? "Skipped" : "Not answered";
    }
    double credit = turn.credit();
    return credit == 1
        ? "Right"
        : credit == 0 ? "Not right" : "Partly right: " + Words.credit(credit);
  }

  /** On one line, and without signs that Markdown would take for its own. */
  private static String inLine(String words) {
    StringBuilder line = new StringBuilder();
    for (char c : words.strip().replaceAll("\\s+", " ").toCharArray()) {
      if ("\\`*_[]<>#|".indexOf(c) >= 0) {
        line.append('\\');
      }
      line.append(c);
    }
    return line.toString();
  }

  /** For programs. */
  public static String json(Quiz quiz, Instant now) {
    Score score = quiz.score();
    Json json = new Json();
    json.open('{').field("article", quiz.article().name());
    json.field("mode", quiz.rules().mode().label());
    json.number("seconds", quiz.elapsed(now).toSeconds());
    json.number("score", score.credit()).number("of", score.of());
    json.name("levels").open('{');
    for (Map.Entry<Level, Score.Part> level : score.levels().entrySet()) {
      json.name(level.getKey().label()).open('[');
      json.element(level.getValue().credit()).element(level.getValue().of()).close(']');
    }
    json.close('}').name("questions").open('[');
    for (Turn turn : quiz.turns()) {
      addQuestion(json, turn);
    }
    return json.close(']').close('}').text();
  }

  private static void addQuestion(Json json, Turn turn) {
    json.open('{').field("item", turn.item().identity());
    json.field("type", turn.item().kind().label()).field("level", turn.item().level().label());
    json.field("stem", turn.item().stem());
    json.list("given", turn.answer().map(given -> given.response().given()).orElse(List.of()));
    json.list("key", turn.item().key().given());
    json.number("credit", turn.credit());
    turn.note().ifPresent(note -> json.field("note", note));
    json.close('}');
  }
}
