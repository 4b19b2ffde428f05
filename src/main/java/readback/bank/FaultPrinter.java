package readback.bank;

import java.util.List;
import readback.text.Columns;
import readback.text.Visible;

/**
 * Prints faults as compilers do: the place, what is wrong, the line with a caret under the fault,
 * and how to mend it. Characters that are not simply shown are written out.
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
    out.append(Visible.line(fault.place().toString())).append(": ");
    out.append(fault.severity().label()).append('[').append(fault.rule()).append("]: ");
    out.append(Visible.line(fault.what())).append('\n');
    String gutter = " ".repeat(String.valueOf(fault.place().line()).length() + 1);
    Excerpt excerpt = fault.excerpt();
    if (!excerpt.text().isBlank()) {
      int start = excerpt.text().offsetByCodePoints(0, excerpt.caret());
      int end = end(excerpt, start);
      String before = Visible.line(excerpt.text().substring(0, start));
      String marked = Visible.line(excerpt.text().substring(start, end));
      String after = Visible.line(excerpt.text().substring(end));
      out.append(' ').append(fault.place().line()).append(" | ");
      out.append((before + marked + after).stripTrailing()).append('\n');
      out.append(gutter).append(" | ").append(" ".repeat(Columns.of(before)));
      out.append("^".repeat(Math.max(1, Columns.of(marked)))).append('\n');
    }
    out.append(gutter).append(" = help: ").append(Visible.line(fault.mend())).append('\n');
    return out.toString();
  }

  private static int end(Excerpt excerpt, int start) {
    int left = excerpt.text().codePointCount(start, excerpt.text().length());
    return excerpt.text().offsetByCodePoints(start, Math.min(excerpt.width(), left));
  }
}
