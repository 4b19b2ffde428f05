package readback.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import readback.article.Article;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Level;

/** Each rule about one item finds nine or so of ten bad items, those without a mark in the file. */
class BadItemsTest {
  private static final Path FILE = Path.of("src/test/resources/bad-items.txt");
  private static final String MISSED = "? ";

  @TestFactory
  List<DynamicTest> everyRuleFindsTheBadItemsThatItsListTells() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    lists().forEach((rule, lines) -> tests.add(test(rule, lines)));
    return tests;
  }

  private static Map<String, List<String>> lists() throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> list = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("# ")) {
        list = lists.computeIfAbsent(line.substring(2), rule -> new ArrayList<>());
      } else if (!line.isBlank()) {
        list.add(line);
      }
    }
    return lists;
  }

  private static DynamicTest test(String rule, List<String> lines) {
    return DynamicTest.dynamicTest(
        rule, () -> assertEquals(String.join("\n", lines), String.join("\n", judged(rule, lines))));
  }

  /** The same lines, those of items that the rule does not warn on with the mark. */
  private static List<String> judged(String rule, List<String> lines) {
    List<String> judged = new ArrayList<>();
    String evidence = "";
    String other = "";
    for (String line : lines) {
      if (line.startsWith("= ") || line.startsWith("+ ")) {
        evidence = line.startsWith("=") ? line.substring(2) : evidence;
        other = line.startsWith("+") ? line.substring(2) : "";
        judged.add(line);
        continue;
      }
      String item = line.startsWith(MISSED) ? line.substring(MISSED.length()) : line;
      Article article = Article.of("case.txt", "Case\n\n" + evidence + "\n\n" + other + "\n");
      boolean isFound =
          Flaws.of(choice(item.split("\\|"), evidence, article), article).stream()
              .anyMatch(flaw -> flaw.rule().equals(rule));
      judged.add(isFound ? item : MISSED + item);
    }
    return judged;
  }

  private static Choice choice(String[] texts, String evidence, Article article) {
    About about =
        new About(
            Optional.empty(),
            Level.LITERAL,
            texts[0],
            evidence.isEmpty() ? List.of() : article.find(evidence).stream().toList(),
            Optional.empty(),
            false,
            Map.of());
    return new Choice(about, texts[1], Arrays.stream(texts).skip(2).map(Distractor::of).toList());
  }
}
