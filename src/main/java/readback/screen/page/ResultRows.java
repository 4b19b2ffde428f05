package readback.screen.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readback.item.Level;
import readback.quiz.Mode;
import readback.quiz.Quiz;
import readback.quiz.Score;
import readback.quiz.Turn;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.answer.Answering;
import readback.screen.pane.Para;
import readback.text.Columns;
import readback.text.Legible;

/** The paragraphs of a result. */
final class ResultRows {
  private static final int LABEL = 16;
  private static final int LONGEST_BAR = 24;

  private final Quiz quiz;
  private final Result result;
  private final Instant now;

  ResultRows(Result result, Instant now) {
    this.result = result;
    this.quiz = result.sitting().quiz();
    this.now = now;
  }

  List<Para> score(int width) {
    Score score = quiz.score();
    List<Para> paras = new ArrayList<>();
    paras.add(
        Para.of(
            List.of(
                new Run(Words.credit(score.credit()) + " of " + score.of(), Ink.TITLE),
                new Run("   " + Words.percent(score.percent()), Ink.TITLE),
                new Run("   in " + Words.time(quiz.elapsed(now)), Ink.FAINT))));
    paras.add(Para.of(compared(score.percent()), Ink.FAINT));
    paras.add(Para.BLANK);
    for (Map.Entry<Level, Score.Part> level : score.levels().entrySet()) {
      paras.add(bar(level.getKey(), level.getValue(), width));
    }
    return paras;
  }

  /** What was missed before is another sitting than the whole, and not compared with it. */
  private String compared(int percent) {
    if (quiz.rules().mode() == Mode.MISSED) {
      return "Of what you had missed.";
    }
    if (result.before().isEmpty()) {
      return "Your first sitting on this article.";
    }
    Standing before = result.before().get();
    String past =
        "Last time " + Words.percent(before.last()) + ", best " + Words.percent(before.best());
    return percent > before.best() ? past + ": your best so far." : past + ".";
  }

  private static Para bar(Level level, Score.Part part, int width) {
    int cells = Math.max(4, Math.min(LONGEST_BAR, width - LABEL - 14));
    int done = (int) Math.floor(cells * part.credit() / part.of() + 1e-9);
    String label = Words.level(level);
    return Para.of(
        List.of(
            new Run(label + " ".repeat(LABEL - label.length()), Ink.TEXT),
            new Run("█".repeat(done), Ink.ACCENT),
            new Run("░".repeat(cells - done), Ink.FAINT),
            new Run("  " + Words.credit(part.credit()) + " of " + part.of(), Ink.TEXT)));
  }

  List<Para> questions(int width, boolean ascii) {
    List<Para> paras = new ArrayList<>();
    for (int i = 0; i < quiz.turns().size(); i++) {
      addQuestion(paras, i, width, ascii);
    }
    return paras;
  }

  /** The stem in full, both answers a line each; looking at it shows them whole. */
  private void addQuestion(List<Para> paras, int index, int width, boolean ascii) {
    Turn turn = quiz.turns().get(index);
    boolean isHere = index == result.here();
    String bar = isHere ? "▌ " : "  ";
    String number = (index < 9 ? " " : "") + (index + 1) + "  ";
    paras.add(
        Para.of(turn.item().stem(), isHere ? Ink.CHOSEN : Ink.TEXT)
            .barred(bar, Ink.ACCENT)
            .led(sign(turn), new Run(number, Ink.KEY))
            .tagged(index));
    Answering sheet = Answering.on(turn.sheet(), quiz.article());
    String own = turn.answer().map(given -> sheet.inWords(given.response())).orElse("no answer");
    List<String> lines = new ArrayList<>(List.of("you: " + own));
    if (turn.credit() < 1) {
      lines.add("right: " + sheet.inWords(turn.item().key()));
    }
    for (String line : lines) {
      String cut = Columns.cut(Legible.text(line, ascii), width - 8, ascii);
      paras.add(
          Para.of(cut, Ink.FAINT)
              .barred(bar, Ink.ACCENT)
              .led(new Run("      ", Ink.TEXT))
              .tagged(index));
    }
  }

  private static Run sign(Turn turn) {
    if (turn.answer().isEmpty()) {
      return new Run("– ", Ink.NOTE);
    }
    double credit = turn.credit();
    return credit == 1
        ? new Run("✓ ", Ink.RIGHT)
        : credit == 0 ? new Run("✗ ", Ink.WRONG) : new Run("◐ ", Ink.NOTE);
  }
}
