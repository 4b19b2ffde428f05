package readback.bank;

import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Prints faults as compilers do: the place, what is wrong, the line with a caret under the fault,
 * and how to mend it. Characters that could steer a terminal are shown by their names.
 */
public final class FaultPrinter {
  private FaultPrinter() {}

  /** All of them, a blank line between two. */
  public static String print(List<Fault> faults) {
    StringBuilder out = new StringBuilder();
    for (Fault fault : faults) {
      out.append(out.isEmpty() ? "" : "\n").append(print(fault));
    }
    return out.toString();
  }

  /** One fault, on two lines or four, each with its line break. */
  public static String print(Fault fault) {
    StringBuilder out = new StringBuilder();
    out.append(visible(fault.place().toString())).append(": ");
    out.append(fault.severity().label()).append('[').append(fault.rule()).append("]: ");
    out.append(visible(fault.what())).append('\n');
    String gutter = " ".repeat(String.valueOf(fault.place().line()).length() + 1);
    Excerpt excerpt = fault.excerpt();
    if (!excerpt.text().isBlank()) {
      int start = excerpt.text().offsetByCodePoints(0, excerpt.caret());
      int end = end(excerpt, start);
      String before = visible(excerpt.text().substring(0, start));
      String marked = visible(excerpt.text().substring(start, end));
      String after = visible(excerpt.text().substring(end));
      out.append(' ').append(fault.place().line()).append(" | ");
      out.append((before + marked + after).stripTrailing()).append('\n');
      out.append(gutter).append(" | ").append(" ".repeat(width(before)));
      out.append("^".repeat(Math.max(1, width(marked)))).append('\n');
    }
    out.append(gutter).append(" = help: ").append(visible(fault.mend())).append('\n');
    return out.toString();
  }

  private static int end(Excerpt excerpt, int start) {
    int left = excerpt.text().codePointCount(start, excerpt.text().length());
    return excerpt.text().offsetByCodePoints(start, Math.min(excerpt.width(), left));
  }

  /** The text with every character that is not simply shown written out, as {@code <U+202E>}. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                out.append(' ');
              } else if (c == '\n' || c == '\r' || Characters.isBarred(c)) {
                out.append('<').append(Characters.name(c)).append('>');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
