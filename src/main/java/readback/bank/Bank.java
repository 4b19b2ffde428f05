package readback.bank;

import java.util.List;

/**
 * All the question files of a folder: what can be asked, and what is wrong.
 *
 * @param testlets one an article, by headline
 * @param faults all faults of all files, by place
 */
public record Bank(List<Testlet> testlets, List<Fault> faults) {
  public Bank {
    testlets = List.copyOf(testlets);
    faults = List.copyOf(faults);
  }
}
