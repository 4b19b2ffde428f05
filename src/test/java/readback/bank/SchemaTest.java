package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.write.Emitter;
import readback.item.Item;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What editors are told of question files is what the program holds them to. */
class SchemaTest {
  private static final Path SCHEMA = Path.of("questions/bank.schema.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final YAMLMapper YAML = new YAMLMapper();

  /** What a schema can see; it knows neither the article nor the characters of the file. */
  private static final Set<FileRule> STRUCTURAL =
      EnumSet.of(
          FileRule.EMPTY_FILE,
          FileRule.TOP_LEVEL,
          FileRule.UNKNOWN_KEY,
          FileRule.MISSING_KEY,
          FileRule.WRONG_SHAPE,
          FileRule.EMPTY_TEXT,
          FileRule.TOO_LONG,
          FileRule.COUNT,
          FileRule.UNKNOWN_TYPE,
          FileRule.UNKNOWN_LEVEL,
          FileRule.ID_FORM,
          FileRule.DRAFT,
          FileRule.TRUTH,
          FileRule.FINGERPRINT);

  private static final Schema QUESTION_FILE = schema();

  private static Schema schema() {
    try {
      return REGISTRY.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theSchemaIsOneOfDraft7() throws IOException {
    Schema draft7 =
        REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    assertEquals(List.of(), draft7.validate(Files.readString(SCHEMA), InputFormat.JSON));
  }

  @Test
  void itAcceptsEveryFileThatShipsAndTheExample() throws IOException {
    List<Path> files = new ArrayList<>(BankReader.files(Path.of("questions")));
    files.add(Path.of("src/test/resources/examples/each-type.yaml"));
    for (Path file : files) {
      assertEquals(List.of(), errors(Files.readString(file)), file.toString());
    }
  }

  @Test
  void itAcceptsWhateverIsWritten() throws IOException {
    Article article =
        new SeedFolder(Path.of("questions"))
            .find("us-rebuffs-north-korean-offer-for-military-talks.txt")
            .article()
            .orElseThrow();
    RandomItems random = new RandomItems(3, article);
    List<Item> items = IntStream.range(0, 200).mapToObj(random::next).toList();

    assertEquals(List.of(), errors(Emitter.file(items, article)));
  }

  @Test
  void whatTheReaderRejectsForItsStructureTheSchemaRejectsToo() throws IOException {
    List<String> accepted = new ArrayList<>();
    int rejected = 0;
    for (Path file : FilePairs.files(FaultCasesTest.CASES, ".yaml")) {
      boolean isStructural =
          FaultCasesTest.read(file).faults().stream()
              .anyMatch(
                  fault -> STRUCTURAL.stream().anyMatch(rule -> rule.label().equals(fault.rule())));
      if (!isStructural || !isYaml(file)) {
        continue;
      }
      if (errors(text(file)).isEmpty()) {
        accepted.add(file.getFileName().toString());
      } else {
        rejected++;
      }
    }
    assertEquals(List.of(), accepted);
    assertTrue(rejected > 60, "cases: " + rejected);
  }

  @Test
  void whatTheSchemaRejectsTheReaderRejectsToo() throws IOException {
    for (Path file : FilePairs.files(FaultCasesTest.CASES, ".yaml")) {
      if (isYaml(file) && !errors(text(file)).isEmpty()) {
        assertTrue(FaultCasesTest.read(file).hasErrors(), file.toString());
      }
    }
  }

  @Test
  void everyKeyIsExplainedAndShownByAnExample() throws IOException {
    List<String> bare = new ArrayList<>();
    JsonNode schema = JsonMapper.shared().readTree(Files.readString(SCHEMA));
    explain("", schema, bare);
    assertEquals(List.of(), bare);
    assertEquals(
        Keys.ALL,
        Set.copyOf(
            schema.at("/definitions/question/properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList()));
  }

  private static void explain(String path, JsonNode node, List<String> bare) {
    for (Map.Entry<String, JsonNode> key : node.path("properties").properties()) {
      JsonNode value = key.getValue();
      if (!value.path("description").isString() || value.path("examples").isEmpty()) {
        bare.add(path + "/" + key.getKey());
      }
      explain(path + "/" + key.getKey(), value, bare);
    }
    node.path("definitions")
        .properties()
        .forEach(each -> explain(path + "/" + each.getKey(), each.getValue(), bare));
  }

  private static String text(Path file) throws IOException {
    return Decoded.of(Files.readAllBytes(file)).text();
  }

  private static boolean isYaml(Path file) throws IOException {
    try {
      YAML.readTree(text(file));
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static List<String> errors(String yaml) {
    return Stream.ofNullable(YAML.readTree(yaml))
        .flatMap(tree -> QUESTION_FILE.validate(tree).stream())
        .map(Error::toString)
        .toList();
  }
}
