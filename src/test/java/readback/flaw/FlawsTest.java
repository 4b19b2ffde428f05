package readback.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readback.item.Item;

/**
 * Each {@code flaw/RULE.yaml} has items that the rule warns on, and near misses; {@code
 * flaw/RULE.txt} is what it says.
 */
class FlawsTest {
  private static final Path CASES = Path.of("src/test/resources/flaw");

  static List<String> rules() {
    return Flaws.ruleNames();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFindsWhatItsFileTells(String rule) throws IOException {
    Case given = Case.read(CASES.resolve(rule + ".yaml"));
    String found =
        Flaws.of(given.items(), given.article()).stream()
            .filter(flaw -> flaw.rule().equals(rule))
            .map(FlawsTest::told)
            .collect(Collectors.joining("\n"));

    Path expected = CASES.resolve(rule + ".txt");
    if (Boolean.getBoolean("readback.rewrite")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  @Test
  void everyRuleHasAFileAndEveryFileHasARule() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      assertEquals(
          new TreeSet<>(rules()),
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.(yaml|txt)$", ""))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static String told(Flaw flaw) {
    String ids = flaw.items().stream().map(Item::identity).collect(Collectors.joining(", "));
    return "%s: %s%n  %s, for %s.%n  %s%n"
        .formatted(ids, flaw.rule(), flaw.what(), flaw.why(), flaw.mend());
  }
}
