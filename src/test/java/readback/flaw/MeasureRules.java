package readback.flaw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import readback.article.Article;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Counts how often each rule warns on items that are known to be good: pairs of {@code NAME.txt}
 * and {@code NAME.*.json} (a list of question, key, distractors) in the folder given. Not a test:
 * run its main to see what a change of a rule does.
 */
final class MeasureRules {
  private MeasureRules() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> byRule = new LinkedHashMap<>();
    Flaws.ruleNames().forEach(rule -> byRule.put(rule, new ArrayList<>()));
    List<Item> all = new ArrayList<>();
    for (Path file : files(Path.of(args[0]))) {
      List<Item> items = items(file);
      all.addAll(items);
      for (Flaw flaw : Flaws.of(items, article(file))) {
        byRule.get(flaw.rule()).add(flaw.what() + "\t" + flaw.items().get(0).stem());
      }
    }
    System.out.println(all.size() + " items, " + GuessRate.of(all));
    byRule.forEach((rule, found) -> System.out.println(rule + " " + found.size()));
    if (args.length > 1) {
      byRule.forEach((rule, found) -> found.forEach(one -> System.out.println(rule + "\t" + one)));
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  static Article article(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\..*", ".txt");
    return Article.of(name, Files.readString(file.resolveSibling(name)));
  }

  static List<Item> items(Path file) {
    JsonNode all = new ObjectMapper().readTree(file);
    return StreamSupport.stream(all.spliterator(), false).map(MeasureRules::item).toList();
  }

  private static Item item(JsonNode node) {
    List<Distractor> distractors = new ArrayList<>();
    node.get("distractors").forEach(text -> distractors.add(Distractor.of(text.asString())));
    return new Choice(
        About.of(Level.LITERAL, node.get("question").asString()),
        node.get("key").asString(),
        distractors);
  }
}
