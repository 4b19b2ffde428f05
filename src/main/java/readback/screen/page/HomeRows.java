package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.attempt.Attempt;
import readback.bank.Testlet;
import readback.quiz.Mode;
import readback.quiz.Wish;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.View;
import readback.screen.pane.Brush;
import readback.text.Lines;

/**
 * The rows of Home. Each article has the same number of them, so that what is loaded later, or
 * chosen, moves nothing.
 */
final class HomeRows {
  static final int NOTHING = Integer.MIN_VALUE;

  /** Mode, what is asked, a blank, and the line to go on with. */
  private static final int ABOVE = 4;

  /** The columns that all levels with their counts may take, written out. */
  private static final int ALL_LEVELS = 128;

  private final Home home;
  private final Desk desk;
  private final Layout layout;
  private final View view;
  private final int levelRows;

  HomeRows(Home home, Desk desk, Layout layout, View view) {
    this.home = home;
    this.desk = desk;
    this.layout = layout;
    this.view = view;
    this.levelRows = (ALL_LEVELS + layout.column() - 8) / (layout.column() - 7);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>(layout.height() + 8);
    rows.add(mode());
    rows.add(asked());
    rows.add(faults());
    rows.add(goOn());
    int shown = cardsShown();
    int first = firstCard();
    for (int i = first; i < Math.min(first + shown, desk.testlets().size()); i++) {
      if (hasBlankAboveCards() || i > first) {
        rows.add(Row.BLANK);
      }
      addCard(rows, i);
    }
    while (rows.size() > layout.height()) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }

  /** The article a row belongs to, {@link Home#GO_ON}, or {@link #NOTHING}. */
  int indexAt(int row) {
    if (row == ABOVE - 1) {
      return desk.unfinished().isPresent() ? Home.GO_ON : NOTHING;
    }
    int inCards = row - ABOVE - (hasBlankAboveCards() ? 1 : 0);
    if (inCards < 0 || row >= layout.height()) {
      return NOTHING;
    }
    int index = firstCard() + inCards / (cardHeight() + 1);
    return index < Math.min(firstCard() + cardsShown(), desk.testlets().size()) ? index : NOTHING;
  }

  private boolean hasBlankAboveCards() {
    return layout.height() > 10;
  }

  private int cardHeight() {
    return 3 + levelRows;
  }

  private int cardsShown() {
    int room = layout.height() - ABOVE + (hasBlankAboveCards() ? 0 : 1);
    return Math.max(1, room / (cardHeight() + 1));
  }

  private int firstCard() {
    return Math.max(0, home.at()) / cardsShown() * cardsShown();
  }

  private Brush brush() {
    return new Brush(layout.column(), view.ascii());
  }

  private boolean isNumbered() {
    return desk.testlets().size() > 1;
  }

  private int indent() {
    return isNumbered() ? 5 : 2;
  }

  private Row mode() {
    Mode mode = home.wish().mode();
    return brush()
        .put("Mode   ", Ink.FAINT)
        .put("‹ " + mode.label() + " ›", Ink.CHOSEN)
        .to(22)
        .put(layout.column() < 44 ? "" : Words.meaning(mode), Ink.FAINT)
        .row();
  }

  private Row asked() {
    Wish wish = home.wish();
    String count =
        wish.count() == Wish.ALL ? "all questions" : Words.count(wish.count(), "question");
    String book = wish.closedBook() ? ", closed book" : ", open book";
    String limit = wish.limit().isPresent() ? ", " + wish.limit().get().toMinutes() + " min" : "";
    return brush()
        .put("Ask    ", Ink.FAINT)
        .cut(count + book + limit, Ink.TEXT, layout.column())
        .row();
  }

  private Row faults() {
    int errors = desk.errors();
    return errors == 0
        ? Row.BLANK
        : brush()
            .cut(
                Words.count(errors, "fault") + " in the question files: run readback check",
                Ink.NOTE,
                layout.column())
            .row();
  }

  private Row goOn() {
    if (desk.bank().isEmpty()) {
      return brush().put("Reading the questions …", Ink.FAINT).row();
    }
    Optional<Attempt> waiting = desk.unfinished();
    if (waiting.isEmpty()) {
      int articles = desk.testlets().size();
      return articles == 0
          ? brush()
              .cut("No questions yet: add one with readback add", Ink.NOTE, layout.column())
              .row()
          : brush().put(Words.count(articles, "article"), Ink.FAINT).row();
    }
    Attempt attempt = waiting.get();
    boolean isHere = home.at() == Home.GO_ON;
    String words =
        "Go on: "
            + attempt.answered()
            + " of "
            + attempt.asked().size()
            + " answered, "
            + Words.ago(attempt.last(), view.now());
    return brush()
        .put(isHere ? "▌ " : "  ", Ink.ACCENT)
        .cut(words, isHere ? Ink.CHOSEN : Ink.TEXT, layout.column())
        .row();
  }

  private void addCard(List<Row> rows, int index) {
    Testlet testlet = desk.testlets().get(index);
    boolean isHere = index == home.at();
    String number = !isNumbered() ? "" : index < 9 ? (index + 1) + "  " : "   ";
    rows.add(
        brush()
            .put(isHere ? "▌ " : "  ", Ink.ACCENT)
            .put(number, Ink.KEY)
            .cut(testlet.article().title(), isHere ? Ink.CHOSEN : Ink.TEXT, layout.column())
            .row());
    String counts = TestletWords.counts(testlet, desk, home.wish().mode());
    rows.add(brush().to(indent()).cut(counts, Ink.FAINT, layout.column()).row());
    String covered = TestletWords.covered(testlet);
    rows.add(brush().to(indent()).cut(covered, Ink.FAINT, layout.column()).row());
    String levels = TestletWords.levels(testlet);
    Lines lines = Lines.of(levels, layout.column() - indent());
    for (int i = 0; i < levelRows; i++) {
      boolean isFilled = i < lines.count();
      String line = isFilled ? levels.substring(lines.start(i), lines.end(i)) : "";
      rows.add(isFilled ? brush().to(indent()).put(line, Ink.FAINT).row() : Row.BLANK);
    }
  }
}
