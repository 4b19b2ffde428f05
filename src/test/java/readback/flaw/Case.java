package readback.flaw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import readback.article.Article;
import readback.article.Span;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;
import readback.item.Multiple;
import readback.item.ShortAnswer;
import readback.item.TrueFalse;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file of questions as in a question file, with the article's text in it. */
record Case(Article article, List<Item> items) {
  static Case read(Path file) {
    JsonNode root;
    try {
      root = new YAMLMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Article article = Article.of("case.txt", root.path("article").asString(""));
    List<Item> items = new ArrayList<>();
    root.get("questions").forEach(question -> items.add(item(question, article)));
    return new Case(article, items);
  }

  private static Item item(JsonNode question, Article article) {
    About about = about(question, article);
    List<Distractor> distractors =
        texts(question.path("distractors")).stream().map(Distractor::of).toList();
    return switch (question.path("type").asString("choice")) {
      case "choice" -> new Choice(about, question.get("answer").asString(), distractors);
      case "multiple" -> new Multiple(about, texts(question.get("answers")), distractors);
      case "true-false" ->
          new TrueFalse(
              about, TrueFalse.Truth.named(question.get("answer").asString()).orElseThrow());
      case "short-answer" -> new ShortAnswer(about, texts(question.get("answers")));
      default -> throw new IllegalArgumentException("no such type: " + question);
    };
  }

  private static About about(JsonNode question, Article article) {
    List<Span> evidence =
        texts(question.path("evidence")).stream()
            .map(quote -> article.find(quote).orElseThrow())
            .toList();
    Map<String, String> allow = new HashMap<>();
    question
        .path("allow")
        .propertyNames()
        .forEach(rule -> allow.put(rule, question.get("allow").get(rule).asString()));
    return new About(
        Optional.of(question.get("id").asString()),
        Level.named(question.path("level").asString("literal")).orElseThrow(),
        question.get("stem").asString(),
        evidence,
        Optional.empty(),
        false,
        allow);
  }

  private static List<String> texts(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asString).toList()
        : node.isMissingNode() ? List.of() : List.of(node.asString());
  }
}
