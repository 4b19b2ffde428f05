package readback.screen.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.screen.Frame;
import readback.screen.Hint;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.View;
import readback.screen.pane.Brush;
import readback.text.Columns;
import readback.text.Legible;

/** What all pages have around them: title, rule, notice and footer. */
final class Chrome {
  private final View view;
  private final Layout layout;

  private Chrome(View view) {
    this.view = view;
    this.layout = Layout.of(view.size());
  }

  static Frame frame(View view, Content content, String notice, List<Hint> hints) {
    return new Chrome(view).frame(content, notice, hints);
  }

  /** Says what is needed, and waits. */
  static Frame tooSmall(View view) {
    String least = "needs " + Layout.LEAST_COLUMNS + "x" + Layout.LEAST_ROWS;
    boolean hasRoom = view.size().columns() > least.length() + "Readback ".length();
    String needed = hasRoom ? "Readback " + least : least;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < view.size().rows(); i++) {
      Brush brush = new Brush(view.size().columns(), view.ascii());
      rows.add(i == 0 ? brush.put(needed, Ink.NOTE).row() : Row.BLANK);
    }
    return new Frame(view.size(), rows, Optional.empty());
  }

  private Frame frame(Content content, String notice, List<Hint> hints) {
    List<Row> rows = new ArrayList<>(layout.rows());
    if (layout.titleRow() > 0) {
      rows.add(Row.BLANK);
    }
    rows.add(title(content));
    rows.add(rule(content.progress()));
    while (rows.size() < layout.body()) {
      rows.add(Row.BLANK);
    }
    for (int i = 0; i < layout.height(); i++) {
      rows.add(body(content, i));
    }
    while (rows.size() < layout.noticeRow()) {
      rows.add(Row.BLANK);
    }
    rows.add(brush().cut(notice, Ink.NOTE, layout.margin() + layout.width()).row());
    rows.add(new Footer(hints, view).row());
    boolean isTyping = content.caret().isPresent();
    return new Frame(
        view.size(),
        rows,
        isTyping ? Optional.of(placed(content.caret().get())) : Optional.empty());
  }

  private Frame.Cursor placed(Frame.Cursor caret) {
    return new Frame.Cursor(
        Math.min(layout.columns() - 1, layout.margin() + caret.column()),
        layout.body() + caret.row());
  }

  private Brush brush() {
    return new Brush(layout.columns(), view.ascii()).to(layout.margin());
  }

  private Row title(Content content) {
    int end = layout.margin() + layout.width();
    int corner = end - Columns.of(Legible.text(content.corner(), view.ascii()));
    Brush brush = brush().cut(content.title(), Ink.TITLE, corner - 2);
    if (!content.detail().isEmpty() && brush.column() + 6 < corner) {
      brush.put("   ", Ink.TEXT).cut(content.detail(), Ink.FAINT, corner - 2);
    }
    return brush.right(content.corner(), Ink.FAINT, end).row();
  }

  private Row rule(double share) {
    int done = (int) Math.round(share * layout.width());
    return brush()
        .put("━".repeat(done), Ink.ACCENT)
        .put("─".repeat(layout.width() - done), Ink.FAINT)
        .row();
  }

  private Row body(Content content, int row) {
    Brush brush = brush();
    if (row < content.rows().size()) {
      brush.put(content.rows().get(row));
    }
    boolean above = row == 0 && content.isMoreAbove();
    boolean below = row == layout.height() - 1 && content.isMoreBelow();
    if (above || below) {
      boolean isBeside = content.side().isPresent();
      brush.to(layout.margin() + (isBeside ? layout.column() : layout.width()));
      brush.put(above ? "▴" : "▾", Ink.FAINT);
    }
    if (content.side().isPresent()) {
      brush.to(layout.margin() + layout.column() + 2).put("│", Ink.FAINT).to(layout.sideStart());
      brush.put(content.side().get().get(row));
    }
    return brush.row();
  }
}
