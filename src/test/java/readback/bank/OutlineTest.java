package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.article.Article;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.write.Emitter;

/**
 * The quick reader of usual layouts reads them as the reader of all of YAML does, each text and
 * each place. {@code -Dreadback.mutations=100000} tries that many spoilt files.
 */
class OutlineTest {
  private static final int COUNT = Integer.getInteger("readback.mutations", 4000);
  private static final Path FOLDERS = Path.of("src/test/resources");
  private static final Article ARTICLE =
      Article.of("hill.txt", "Hill\n\nHill, an envoy, arrived in Japan.\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article: a.txt\nquestions:\n  - type: choice\n    stem: >-\n      Who?\n",
        "article: a.txt\nquestions:\n- type: choice\n  stem: Who came?\n- type: locate\n",
        "# by hand\n\narticle: \"a # b.txt\"\n\n# list\nquestions:\n  # first\n  - a: b\n\n  - c: d\n",
        "a:\n  b: >-\n     one\n     two: three # four\n     - five\n\n\n  c: 'six: seven'\n",
        "a: [b, c d , \"e, f\", 'g']\nh: []\ni: [ ]\nj: [ k ]",
        "a:\n  - b\n  - \"c\"\n  - d: e\n    f: >-\n      g\n\n  - 1953\n  - 1_0\n  - 089\n  - 1e9\n",
        "questions:\n  - id: a\n    answers: [x]\ngenerated:\n  a: \"0123456789abcdef\"\n",
        "- a\n- b: c\n",
        "a: True\nb: null\nc: no\nd: 0x1F\ne: 1.50\nf: 2020-01-01\ng: 12:30\n",
        "a: b\n     # deeper comment\nc: d#e\nf: g:h\n",
        "a b: c\nd-e: f\n",
        "Talks (of \"peace\"), it's no#1 [here]: b\n"
      })
  void whatIsLaidOutAsUsualIsReadAlike(String text) {
    assertAlike(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# nothing\n",
        "a: b\n  c\n",
        "a: b\n\n  c\n",
        "a: >-\n  b\n\n  c\n",
        "a: >-\n  b\n    c\n",
        "a: >-\n\n  b\n",
        "a: >\n  b\n",
        "a: |\n  b\n",
        "a: >-\nb: c\n",
        "a: b: c\n",
        "a: b #c\n",
        "a:\nb: c\n",
        "a: \n",
        "a: b\na: c\n",
        "a: b\n c: d\n",
        "  a: b\nc: d\n",
        "a: &b c\n",
        "a: *b\n",
        "a: !b c\n",
        "a: \"b\\n\"\n",
        "a: \"b\nc\"\n",
        "a: 'b''c'\n",
        "a: \"b\" c\n",
        "a: [b, c\n",
        "a: [b: c]\n",
        "a: {b: c}\n",
        "a: [b,]\n",
        "a: [,b]\n",
        "a: [b] \n",
        "a: [b,",
        "a: [b",
        "a: [",
        "a:\tb\n",
        "a: b\r\n",
        "- - a\n",
        "? a\n",
        "a: b\n---\n",
        "a: b\n...\n",
        "%YAML 1.2\n---\na: b\n",
        "a: - b\n",
        "\"a\": b\n",
        "a : b\n",
        "a #: b\n",
        "a:",
        "a: b \n",
        "a:\n  - b\n c: d\n",
        "a:\n  - b: c\n   d: e\n"
      })
  void whatIsLaidOutInAnotherWayIsLeftToTheReaderOfAllOfYaml(String text) {
    assertNull(Outline.read(text), text);
  }

  @Test
  void tooDeepANestIsLeftToIt() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 9; depth++) {
      text.append("  ".repeat(depth)).append("a:\n");
    }
    assertNull(Outline.read(text + "  ".repeat(9) + "a: b\n"));
  }

  @Test
  void theShippedQuestionsNeedNotWaitForIt() throws IOException {
    for (Path file : BankReader.files(Path.of("questions"))) {
      assertNotNull(Outline.read(Files.readString(file)), file.toString());
    }
  }

  @Test
  void spoiltFilesAreReadAlikeOrLeftToIt() throws IOException {
    List<String> files = files();
    int alike = 0;
    for (int i = 0; i < COUNT; i++) {
      byte[] file = files.get(i % files.size()).getBytes(StandardCharsets.UTF_8);
      String spoilt = Decoded.of(new Mutations(i).mutate(file)).text();
      if (new Source("spoilt.yaml", spoilt).isPlain() && Outline.read(spoilt) != null) {
        alike++;
        assertAlike(spoilt);
      }
    }
    assertTrue(alike > COUNT / 20, "read alike: " + alike);
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(FOLDERS)) {
      all.filter(path -> path.toString().endsWith(".yaml"))
          .sorted()
          .map(OutlineTest::text)
          .forEach(files::add);
    }
    for (Path file : BankReader.files(Path.of("questions"))) {
      files.add(text(file));
    }
    RandomItems random = new RandomItems(4, ARTICLE);
    IntStream.range(0, 30).forEach(i -> files.add(Emitter.file(List.of(random.next(i)), ARTICLE)));
    return files;
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertAlike(String text) {
    Faults faults = new Faults(new Source("a.yaml", text));
    Yaml.Reading reading = Yaml.read(faults.source(), text, faults);
    assertNull(reading.broken(), text);
    assertEquals(List.of(), faults.sorted(), text);
    assertEquals(shown(reading.root()), shown(Outline.read(text)), text);
  }

  private static String shown(Node node) {
    StringBuilder shown = new StringBuilder();
    show(node, "\n", shown);
    return shown.toString();
  }

  private static void show(Node node, String lineEnd, StringBuilder shown) {
    shown.append(node.shape() + " " + node.start() + " to " + node.end());
    if (node instanceof Mapping map) {
      for (Pair pair : map.pairs()) {
        shown.append(lineEnd).append(pair.key()).append(": ");
        show(pair.value(), lineEnd + "  ", shown);
      }
    } else if (node instanceof Listing list) {
      for (Node entry : list.nodes()) {
        shown.append(lineEnd).append("- ");
        show(entry, lineEnd + "  ", shown);
      }
    } else {
      shown.append(" ").append(node);
    }
  }
}
