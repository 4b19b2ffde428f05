package readback.screen.pane;

import java.util.ArrayList;
import java.util.List;
import readback.screen.Row;
import readback.screen.Run;
import readback.text.Columns;
import readback.text.Legible;
import readback.text.Lines;

/** Paragraphs set in a column of some width: rows, and where each came from. */
public final class Flow {
  private record Line(Row row, int offset, int tag) {}

  private final int width;
  private final boolean ascii;
  private final List<Line> lines = new ArrayList<>();

  private Flow(int width, boolean ascii) {
    this.width = Math.max(1, width);
    this.ascii = ascii;
  }

  public static Flow set(List<Para> paragraphs, int width, boolean ascii) {
    Flow flow = new Flow(width, ascii);
    int offset = 0;
    for (Para para : paragraphs) {
      offset = flow.add(para, offset);
    }
    return flow;
  }

  private int add(Para para, int offset) {
    int bar = Columns.of(Legible.text(para.bar().text(), ascii));
    int indent = bar;
    for (Run run : para.lead()) {
      indent += Columns.of(Legible.text(run.text(), ascii));
    }
    Inked inked = new Inked(para.text(), ascii);
    Lines broken = Lines.of(inked.text(), width - indent);
    for (int i = 0; i < broken.count(); i++) {
      Brush brush = new Brush(width, ascii).put(para.bar());
      if (i == 0) {
        for (Run run : para.lead()) {
          brush.put(run);
        }
      }
      if (broken.end(i) > broken.start(i)) {
        brush.to(indent);
        inked.paint(brush, broken.start(i), broken.end(i));
      }
      lines.add(new Line(brush.row(), offset + broken.start(i), para.tag()));
    }
    return offset + inked.text().length() + 1;
  }

  public int height() {
    return lines.size();
  }

  /** The index of the first line that shows in so many rows. */
  public int top(Scroll scroll, int height) {
    int top = 0;
    while (top + 1 < lines.size() && lines.get(top + 1).offset() <= scroll.offset()) {
      top++;
    }
    int last = Math.max(0, lines.size() - height);
    return Math.min(inSight(Math.min(top, last), scroll.tag(), height), last);
  }

  private int inSight(int top, int tag, int height) {
    int first = tag == Para.NO_TAG ? -1 : lineOf(tag);
    if (first < 0) {
      return top;
    }
    int last = first;
    while (last + 1 < lines.size() && lines.get(last + 1).tag() == tag) {
      last++;
    }
    int lowered = Math.max(top, last - height + 1);
    return Math.min(lowered, first);
  }

  /** The first line with a tag, or -1. */
  public int lineOf(int tag) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).tag() == tag) {
        return i;
      }
    }
    return -1;
  }

  /** Scrolled by rows; nothing is kept in sight any more. */
  public Scroll scrolled(Scroll from, int rows, int height) {
    int last = Math.max(0, lines.size() - height);
    int top = Math.max(0, Math.min(last, top(from, height) + rows));
    return new Scroll(lines.isEmpty() ? 0 : lines.get(top).offset(), Para.NO_TAG);
  }

  /** The rows from a line on, blank below the last. */
  public List<Row> rows(int top, int height) {
    List<Row> rows = new ArrayList<>(height);
    for (int i = top; i < top + height; i++) {
      rows.add(i < lines.size() ? lines.get(i).row() : Row.BLANK);
    }
    return rows;
  }

  /** The tag of a line, or {@link Para#NO_TAG}. */
  public int tagAt(int line) {
    return line >= 0 && line < lines.size() ? lines.get(line).tag() : Para.NO_TAG;
  }
}
