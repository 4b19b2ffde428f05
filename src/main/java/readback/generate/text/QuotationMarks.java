package readback.generate.text;

import java.util.ArrayList;
import java.util.List;
import readback.article.Span;

/**
 * Finds what stands between quotation marks in a paragraph. Straight marks toggle; curly ones open
 * and close; single ones count where the paragraph has no double ones.
 */
final class QuotationMarks {
  /** Outer span and whether the closing mark is missing. */
  record Marked(Span outer, Span inner, boolean open) {}

  private final String text;
  private final Span block;
  private final boolean single;

  private QuotationMarks(String text, Span block, boolean single) {
    this.text = text;
    this.block = block;
    this.single = single;
  }

  static List<Marked> in(String text, Span block) {
    String paragraph = block.of(text);
    boolean doubles = paragraph.chars().anyMatch(c -> "\"“”„«»".indexOf(c) >= 0);
    return new QuotationMarks(text, block, !doubles).all();
  }

  private List<Marked> all() {
    List<Marked> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      if (!opens(at)) {
        at++;
        continue;
      }
      int close = closing(at + 1);
      boolean open = close < 0;
      if (open && single) {
        at++;
        continue;
      }
      int innerEnd = open ? block.end() : close;
      int outerEnd = open ? block.end() : close + 1;
      found.add(new Marked(new Span(at, outerEnd), new Span(at + 1, innerEnd), open));
      at = outerEnd;
    }
    return found;
  }

  private boolean opens(int at) {
    char c = text.charAt(at);
    if (single) {
      return (c == '‘' || c == '\'' || c == '`') && startsWord(at);
    }
    return c == '"' || c == '“' || c == '„' || c == '«' || (c == '”' && startsWord(at));
  }

  private boolean startsWord(int at) {
    boolean free = at == block.start() || " \t\n\r\u00a0([—–-:".indexOf(text.charAt(at - 1)) >= 0;
    return free && at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private int closing(int from) {
    int last = -1;
    for (int at = from; at < block.end(); at++) {
      char c = text.charAt(at);
      if (!single && (c == '"' || c == '”' || c == '»' || (c == '“' && endsWord(at)))) {
        return at;
      }
      if (single && (c == '’' || c == '\'') && endsWord(at)) {
        if (",.!?…".indexOf(text.charAt(at - 1)) >= 0) {
          return at;
        }
        last = last < 0 ? at : last;
      }
    }
    return last;
  }

  /** After a letter or mark, and before none: no apostrophe within a word. */
  private boolean endsWord(int at) {
    boolean after = !Character.isWhitespace(text.charAt(at - 1));
    return after && (at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
