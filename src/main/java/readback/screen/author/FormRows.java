package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Span;
import readback.screen.Frame;
import readback.screen.Ink;
import readback.screen.Row;
import readback.screen.Run;
import readback.screen.View;
import readback.screen.answer.TextField;
import readback.screen.author.Slot.Part;
import readback.screen.page.Content;
import readback.screen.page.Layout;
import readback.screen.pane.Brush;
import readback.screen.pane.Flow;
import readback.screen.pane.Para;
import readback.screen.pane.Scroll;
import readback.text.Columns;
import readback.text.Legible;
import readback.text.Lines;

/**
 * The picture of a form: what is filled in, scrolled, and below it, always at the same place, what
 * there is to say about it.
 */
final class FormRows {
  /** A bar, a label, and a blank between that and the text. */
  private static final int INDENT = 15;

  private final Writing writing;
  private final Form form;
  private final View view;
  private final Layout layout;
  private final List<Slot> slots;
  private final Flow flow;

  FormRows(Writing writing, View view) {
    this.writing = writing;
    this.form = writing.form();
    this.view = view;
    this.layout = Layout.of(view.size());
    this.slots = form.draft().slots();
    this.flow = Flow.set(paras(), layout.column(), view.ascii());
  }

  Content draw() {
    List<Row> rows = new ArrayList<>(flow.rows(top(), height()));
    rows.addAll(checks());
    return Content.of("New question", writing.article().title(), "", rows)
        .withCaret(caret())
        .more(top() > 0, false);
  }

  /** Where the form is to be scrolled to from now on. */
  Scroll scroll() {
    Scroll wanted = writing.scroll().showing(form.index());
    return flow.scrolled(wanted, 0, height()).showing(form.index());
  }

  /** The index of the slot in a row of the page, or {@link Para#NO_TAG}. */
  int tagAt(int row) {
    return row < height() ? flow.tagAt(row + top()) : Para.NO_TAG;
  }

  /** The caret a line further down or up; empty at the ends of the text. */
  Optional<TextField> caretMoved(int by) {
    TextField field = form.field();
    Lines lines = Lines.of(field.text(), width());
    int line = lines.at(field.caret());
    int target = line + Integer.signum(by);
    if (target < 0 || target >= lines.count()) {
      return Optional.empty();
    }
    int column = Columns.of(field.text(), lines.start(line), field.caret());
    int index = Columns.fitting(field.text(), lines.start(target), column);
    return Optional.of(field.at(Math.min(index, lines.end(target))));
  }

  private int top() {
    return flow.top(writing.scroll().showing(form.index()), height());
  }

  private int height() {
    return Math.max(1, layout.height() - checksHeight());
  }

  private int checksHeight() {
    return layout.height() >= 24 ? 8 : layout.height() >= 16 ? 5 : 4;
  }

  private int width() {
    return Math.max(1, layout.column() - INDENT);
  }

  private List<Para> paras() {
    List<Para> paras = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      paras.add(para(slots.get(i)).tagged(i));
    }
    return paras;
  }

  private Para para(Slot slot) {
    boolean isHere = slot.equals(form.at());
    String label = slot.label(form.draft().kind());
    String pad = " ".repeat(Math.max(1, INDENT - 2 - Columns.of(label)));
    Para para = slot.part() == Part.PREVIEW ? preview(isHere) : Para.of(value(slot, isHere));
    return para.barred(isHere ? "▌ " : "  ", Ink.ACCENT).led(new Run(label + pad, Ink.FAINT));
  }

  private static Para preview(boolean isHere) {
    return Para.of("‹ preview and save ›", isHere ? Ink.CHOSEN : Ink.TEXT);
  }

  private List<Run> value(Slot slot, boolean isHere) {
    Draft draft = form.draft();
    Ink ink = isHere ? Ink.CHOSEN : Ink.TEXT;
    return switch (slot.part()) {
      case TYPE -> List.of(choice(draft.kind().label(), isHere));
      case LEVEL -> List.of(choice(draft.level().label(), isHere));
      case TRUTH -> List.of(choice(draft.truth().label(), isHere));
      case EVIDENCE -> List.of(evidence(slot, isHere));
      default -> {
        String text = draft.text(slot);
        boolean isInviting = text.isEmpty() && !(isHere && form.isTyping());
        yield List.of(
            isInviting || text.isEmpty()
                ? new Run(slot.invitation(draft.kind()), Ink.FAINT)
                : new Run(text, ink));
      }
    };
  }

  private static Run choice(String label, boolean isHere) {
    return isHere ? new Run("‹ " + label + " ›", Ink.CHOSEN) : new Run(label, Ink.TEXT);
  }

  private Run evidence(Slot slot, boolean isHere) {
    List<Span> spans = form.draft().evidence();
    if (spans.isEmpty()) {
      return new Run(slot.invitation(form.draft().kind()), Ink.FAINT);
    }
    List<String> quotes =
        spans.stream().map(span -> "“" + writing.article().words(span) + "”").toList();
    return new Run(String.join(" ", quotes), isHere ? Ink.CHOSEN : Ink.EVIDENCE);
  }

  private Optional<Frame.Cursor> caret() {
    if (!form.isTyping()) {
      return Optional.empty();
    }
    TextField field = form.field();
    String shown = Legible.text(field.text(), view.ascii());
    int caret = Legible.text(field.text().substring(0, field.caret()), view.ascii()).length();
    Lines lines = Lines.of(shown, width());
    int line = lines.at(caret);
    int column = Math.min(width() - 1, Columns.of(shown, lines.start(line), caret));
    int row = flow.lineOf(form.index()) + line - top();
    return row < 0 || row >= height()
        ? Optional.empty()
        : Optional.of(new Frame.Cursor(INDENT + column, row));
  }

  private List<Row> checks() {
    List<Row> rows = new ArrayList<>();
    int width = layout.column();
    boolean isMore = top() + height() < flow.height();
    String rule = "─".repeat(width - 2) + (isMore ? " ▾" : "──");
    rows.add(new Brush(width, view.ascii()).put(rule, Ink.FAINT).row());
    Flow said = Flow.set(CheckParas.of(writing.checks()), width, view.ascii());
    rows.addAll(said.rows(0, checksHeight() - 1));
    return rows;
  }
}
