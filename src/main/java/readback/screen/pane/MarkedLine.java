package readback.screen.pane;

import java.util.List;
import readback.article.Span;
import readback.screen.Ink;
import readback.screen.Row;
import readback.text.Legible;

/** A line of the article, some words of which may stand out. */
record MarkedLine(Legible text, int start, int end, List<Mark> marks) {

  /** The bar of the first mark on the line in the margin, then the words, each in its ink. */
  Row painted(Brush brush, int margin, Ink plain) {
    Mark barred = firstOn(text.from(start), text.from(end));
    if (barred != null) {
      brush.put(barred.bar(), barred.ink());
    }
    brush.to(margin);
    for (int at = start; at < end; ) {
      int offset = text.from(at);
      Mark mark = firstOn(offset, offset + 1);
      int until = mark == null ? next(offset) : mark.span().end();
      int next = Math.max(at + 1, Math.min(end, text.at(until)));
      brush.put(text.text().substring(at, next), mark == null ? plain : mark.ink());
      at = next;
    }
    return brush.row();
  }

  private Mark firstOn(int from, int until) {
    for (Mark mark : marks) {
      Span span = mark.span();
      if (span.start() < until && from < span.end()) {
        return mark;
      }
    }
    return null;
  }

  private int next(int offset) {
    int next = Integer.MAX_VALUE;
    for (Mark mark : marks) {
      if (mark.span().start() > offset) {
        next = Math.min(next, mark.span().start());
      }
    }
    return next;
  }
}
