package readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import readback.bank.Fault.Severity;

/** Gathers what is wrong in one file. */
final class Faults {
  /** Enough to see what is wrong with a file; more only hide the first. */
  private static final int MOST = 500;

  private final Source source;
  private final List<Fault> list = new ArrayList<>();
  private final TreeSet<Integer> errorOffsets = new TreeSet<>();
  private int errors;
  private int untold;

  Faults(Source source) {
    this.source = source;
  }

  Source source() {
    return source;
  }

  void error(FileRule rule, Node node, String what, String mend) {
    error(rule, node.start(), node.end(), what, mend);
  }

  void error(FileRule rule, int start, int end, String what, String mend) {
    errors++;
    errorOffsets.add(start);
    add(Severity.ERROR, rule, start, end, what, mend);
  }

  /** Spoils what stands there, without a word: it was told of a neighbour. */
  void spoil(int offset) {
    errors++;
    errorOffsets.add(offset);
  }

  private void add(Severity severity, FileRule rule, int start, int end, String what, String mend) {
    if (list.size() == MOST) {
      untold++;
      return;
    }
    list.add(
        new Fault(
            source.place(start), severity, rule.label(), what, mend, source.excerpt(start, end)));
  }

  void addAll(Faults others) {
    for (Fault fault : others.list) {
      if (list.size() == MOST) {
        untold++;
      } else {
        list.add(fault);
      }
    }
    untold += others.untold;
    errors += others.errors;
    errorOffsets.addAll(others.errorOffsets);
  }

  /** How many errors there are. */
  int errors() {
    return errors;
  }

  /** Whether an error begins from {@code start} up to {@code end}. */
  boolean errorIn(int start, int end) {
    Integer next = errorOffsets.ceiling(start);
    return next != null && next < end;
  }

  /** All of them, by place. */
  List<Fault> sorted() {
    list.sort(null);
    if (untold > 0) {
      list.add(
          new Fault(
              source.place(source.text().length()),
              Severity.ERROR,
              FileRule.TOO_MANY_FAULTS.label(),
              untold + " more faults in this file are not shown",
              "Mend those above first.",
              Excerpt.NONE));
    }
    return List.copyOf(list);
  }
}
