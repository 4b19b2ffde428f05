package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every way in which a question file can be wrong that we know of, and what is said about it. */
class FaultCasesTest {
  static final Path CASES = Path.of("src/test/resources/bank/faults");
  static final Articles SEEDS = new SeedFolder(CASES);

  /** Of files and folders as such: see {@code BankReaderTest}. */
  private static final Set<FileRule> ELSEWHERE =
      Set.of(FileRule.FILE_UNREADABLE, FileRule.FILE_SIZE, FileRule.FILE_NAME, FileRule.FOLDER);

  @TestFactory
  Stream<DynamicTest> everyFaultIsToldInFull() {
    return FilePairs.files(CASES, ".yaml").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    QuestionFile read = read(file);
    long entries = read.entries().size();
    String told =
        FaultPrinter.print(read.faults())
            + "\n"
            + (entries == 1 ? "1 question" : entries + " questions")
            + " can be asked.\n";
    FilePairs.assertText(FilePairs.other(file, ".yaml", ".txt"), told);
  }

  static QuestionFile read(Path file) throws IOException {
    String name = "questions/" + file.getFileName();
    return QuestionFile.read(name, Files.readAllBytes(file), SEEDS);
  }

  @Test
  void everyRuleHasACase() throws IOException {
    Set<String> told = new TreeSet<>();
    for (Path file : FilePairs.files(CASES, ".yaml")) {
      read(file).faults().forEach(fault -> told.add(fault.rule()));
    }
    List<String> rules =
        Arrays.stream(FileRule.values())
            .filter(rule -> !ELSEWHERE.contains(rule))
            .map(FileRule::label)
            .sorted()
            .collect(Collectors.toList());

    assertEquals(rules, List.copyOf(told));
  }
}
