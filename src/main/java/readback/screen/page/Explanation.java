package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import readback.article.Span;
import readback.item.Item;
import readback.item.Response;
import readback.item.Verdict;
import readback.quiz.Turn;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.answer.Answering;
import readback.screen.pane.Para;

/**
 * The words that explain an answer, in two orders: below question and options, which stay where
 * they were, or above them where not all of it fits.
 */
final class Explanation {
  private static final String INDENT = "  ";

  private final Sitting sitting;
  private final Turn turn;
  private final int width;
  private final boolean isArticleShown;

  Explanation(Sitting sitting, int width, boolean isArticleShown) {
    this.sitting = sitting;
    this.turn = sitting.turn();
    this.width = width;
    this.isArticleShown = isArticleShown;
  }

  List<Para> inPlace() {
    List<Para> paras = new ArrayList<>(question());
    paras.add(Para.BLANK);
    paras.add(verdict());
    addReasons(paras);
    addEvidence(paras);
    return paras;
  }

  List<Para> verdictFirst() {
    List<Para> paras = new ArrayList<>();
    paras.add(verdict());
    if (turn.credit() < 1) {
      String key = sheet().inWords(turn.item().key());
      paras.add(
          Para.of(key, Ink.RIGHT).barred(INDENT, Ink.TEXT).led(new Run("Right is ", Ink.FAINT)));
    }
    addReasons(paras);
    addEvidence(paras);
    paras.add(Para.BLANK);
    paras.addAll(question());
    return paras;
  }

  private List<Para> question() {
    List<Para> paras = new ArrayList<>();
    Answering sheet = sheet();
    paras.add(Para.of(turn.item().stem(), Ink.TITLE));
    if (!sheet.task().isEmpty()) {
      paras.add(Para.of(sheet.task(), Ink.FAINT));
    }
    paras.add(Para.BLANK);
    Response given = turn.answer().map(Turn.Answer::response).orElse(Response.of());
    boolean isAnotherRight = sheet.pointer().isPresent() && turn.credit() == 1;
    paras.addAll(sheet.marked(given, isAnotherRight ? given : turn.item().key(), width));
    return paras;
  }

  private Answering sheet() {
    return Answering.on(turn.sheet(), sitting.quiz().article());
  }

  private Para verdict() {
    if (turn.answer().isEmpty()) {
      return said("– ", turn.skipped() ? "Skipped" : "Not answered", Ink.NOTE);
    }
    Verdict verdict = turn.answer().get().verdict();
    if (verdict.isRight()) {
      return said("✓ ", "Right", Ink.RIGHT);
    }
    return verdict.isWrong()
        ? said("✗ ", "Not right", Ink.WRONG)
        : said("◐ ", "Partly right: " + Words.credit(verdict.credit()) + " of 1 point", Ink.NOTE);
  }

  private static Para said(String sign, String words, Ink ink) {
    return Para.of(words, ink).led(new Run(sign, ink));
  }

  private void addReasons(List<Para> paras) {
    String reason = turn.answer().map(given -> given.verdict().reason()).orElse("");
    if (!reason.isEmpty()) {
      paras.add(Para.of(reason, Ink.TEXT).barred(INDENT, Ink.TEXT));
    }
    Item item = turn.item();
    item.about()
        .rationale()
        .ifPresent(why -> paras.add(Para.of(why, Ink.TEXT).barred(INDENT, Ink.TEXT)));
  }

  /** Quoted where the article itself is not beside. */
  private void addEvidence(List<Para> paras) {
    if (isArticleShown || turn.item().about().evidence().isEmpty()) {
      return;
    }
    paras.add(Para.BLANK);
    for (Span span : turn.item().about().evidence()) {
      String quote = "“" + sitting.quiz().article().words(span) + "”";
      paras.add(Para.of(quote, Ink.EVIDENCE).barred("▌ ", Ink.ACCENT));
    }
  }
}
