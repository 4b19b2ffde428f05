package readback.bank;

import java.util.List;

/**
 * All the question files of a folder: what can be asked, and what is wrong.
 *
 * @param files as they were read, by name
 * @param testlets one an article, by headline
 * @param faults all faults of all files, by place
 */
public record Bank(List<QuestionFile> files, List<Testlet> testlets, List<Fault> faults) {
  public Bank {
    files = List.copyOf(files);
    testlets = List.copyOf(testlets);
    faults = List.copyOf(faults);
  }
}
