package readback.screen.pane;

import java.util.ArrayList;
import java.util.List;
import readback.article.Span;
import readback.screen.Row;
import readback.text.Columns;
import readback.text.Legible;
import readback.text.Lines;

/**
 * An article set in a column of some width (as printers call type that is set and not yet made up
 * into pages). A block is set when it first comes into sight, so that a long article costs no more
 * than a short one.
 */
final class Galley {
  /** Columns kept free at the left for the bars of marks. */
  private static final int MARGIN = 2;

  private final List<Block> blocks;
  private final int width;
  private final boolean ascii;
  private final Legible[] shown;
  private final Lines[] lines;

  Galley(List<Block> blocks, int width, boolean ascii) {
    this.blocks = blocks;
    this.width = width;
    this.ascii = ascii;
    this.shown = new Legible[blocks.size()];
    this.lines = new Lines[blocks.size()];
  }

  boolean isFor(int otherWidth, boolean otherAscii) {
    return width == otherWidth && ascii == otherAscii;
  }

  /** The place so many rows further down or up, never beyond the ends. */
  Spot moved(Spot from, int rows) {
    int block = Math.min(from.block(), blocks.size() - 1);
    int line = lineOf(from) + rows;
    while (line < 0 && block > 0) {
      block--;
      line += height(block);
    }
    while (line >= height(block) && block < blocks.size() - 1) {
      line -= height(block);
      block++;
    }
    return spot(block, Math.max(0, Math.min(line, height(block) - 1)));
  }

  /** Whether not all of it shows in so many rows. */
  boolean isHigherThan(int height) {
    int rows = 0;
    for (int block = 0; block < blocks.size() && rows <= height; block++) {
      rows += height(block);
    }
    return rows > height;
  }

  /** The same place, or an earlier one if there would be blank rows below the end. */
  Spot clamped(Spot top, int height) {
    int last = blocks.size() - 1;
    Spot latest = moved(spot(last, height(last) - 1), 1 - height);
    return isBefore(latest, top) ? latest : top;
  }

  /** The top that shows all of a span (or its beginning) with the least movement. */
  Spot showing(Span span, Spot top, int height) {
    Spot first = spotOf(span.start());
    Spot last = spotOf(Math.max(span.start(), span.end() - 1));
    if (isBefore(first, top)) {
      return clamped(moved(first, -height / 4), height);
    }
    Spot bottom = moved(top, height - 1);
    if (isBefore(bottom, last)) {
      Spot lowered = moved(first, -height / 4);
      Spot whole = moved(last, 1 - height);
      Spot best = isBefore(lowered, whole) ? whole : lowered;
      return clamped(isBefore(first, best) ? first : best, height);
    }
    return top;
  }

  List<Row> rows(Spot top, int height, List<Mark> marks) {
    List<Row> rows = new ArrayList<>(height);
    int block = Math.min(top.block(), blocks.size() - 1);
    int line = lineOf(top);
    while (rows.size() < height) {
      if (block >= blocks.size()) {
        rows.add(Row.BLANK);
        continue;
      }
      rows.add(line < lines(block).count() ? row(block, line, marks) : Row.BLANK);
      line++;
      if (line >= height(block)) {
        block++;
        line = 0;
      }
    }
    return rows;
  }

  /** The article's character in a row and column of what {@code rows} shows; -1 for none. */
  int offsetAt(Spot top, int row, int column) {
    Spot at = moved(top, row);
    Block block = blocks.get(at.block());
    int line = lineOf(at);
    if (!block.isOfTheText() || line >= lines(at.block()).count()) {
      return -1;
    }
    Lines broken = lines(at.block());
    String text = shown[at.block()].text();
    int index = Columns.fitting(text, broken.start(line), Math.max(0, column - MARGIN));
    return shown[at.block()].from(Math.min(index, broken.end(line) - 1));
  }

  /** How much of the article has been shown when so many rows show, from 0 to 100. */
  int percent(Spot top, int height) {
    int last = blocks.size() - 1;
    Spot bottom = moved(top, height - 1);
    if (bottom.block() == last && lineOf(bottom) >= lines(last).count() - 1) {
      return 100;
    }
    long total = blocks.get(last).end();
    Block block = blocks.get(bottom.block());
    return (int) (100L * (block.isOfTheText() ? bottom.offset() : 0) / Math.max(1, total));
  }

  private Row row(int block, int line, List<Mark> marks) {
    Block set = blocks.get(block);
    int start = lines(block).start(line);
    int end = lines(block).end(line);
    Brush brush = new Brush(width, ascii);
    Legible text = shown[block];
    if (!set.isOfTheText() || marks.isEmpty()) {
      return brush.to(MARGIN).put(text.text().substring(start, end), set.ink()).row();
    }
    return new MarkedLine(text, start, end, marks).painted(brush, MARGIN, set.ink());
  }

  private Spot spot(int block, int line) {
    Lines broken = lines(block);
    int offset =
        line < broken.count() ? shown[block].from(broken.start(line)) : blocks.get(block).end();
    return new Spot(block, offset);
  }

  private int lineOf(Spot spot) {
    int block = Math.min(spot.block(), blocks.size() - 1);
    Lines broken = lines(block);
    return spot.offset() >= blocks.get(block).end()
        ? height(block) - 1
        : broken.at(shown[block].at(spot.offset()));
  }

  /** Where a character of the article's text stands. */
  private Spot spotOf(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Block block = blocks.get(middle);
      if (block.isOfTheText() && block.start() <= offset
          || !block.isOfTheText()
              && middle + 1 < blocks.size()
              && blocks.get(middle + 1).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Lines broken = lines(low);
    return spot(low, broken.at(shown[low].at(offset)));
  }

  private static boolean isBefore(Spot a, Spot b) {
    return a.block() != b.block() ? a.block() < b.block() : a.offset() < b.offset();
  }

  /** A block's lines, and the blank row below it unless it is the last. */
  private int height(int block) {
    return lines(block).count() + (block < blocks.size() - 1 ? blocks.get(block).gap() : 0);
  }

  private Lines lines(int block) {
    if (lines[block] == null) {
      Block set = blocks.get(block);
      shown[block] = Legible.prose(set.source(), set.start(), set.end(), ascii);
      lines[block] = Lines.of(shown[block].text(), width - MARGIN);
    }
    return lines[block];
  }
}
