package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.write.Appender;
import readback.bank.write.Emitter;
import readback.flaw.Flaws;
import readback.item.About;
import readback.item.Item;
import readback.item.Level;
import readback.item.TrueFalse;

/**
 * Spoilt question files get clear answers, and so do the questions that are left in them. {@code
 * -Dreadback.mutations=10000} tries that many.
 */
class MutationTest {
  private static final int COUNT = Integer.getInteger("readback.mutations", 600);
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
  private static final Articles SEEDS = new SeedFolder(Path.of("questions"));
  private static final Article ARTICLE =
      SEEDS.find("us-rebuffs-north-korean-offer-for-military-talks.txt").article().orElseThrow();

  @Test
  void aSpoiltFileGetsAClearAnswerWithATruePlace() throws IOException {
    List<byte[]> files = files();
    for (int i = 0; i < COUNT; i++) {
      byte[] spoilt = new Mutations(i).mutate(files.get(i % files.size()));
      long start = System.nanoTime();

      QuestionFile read = QuestionFile.read("spoilt.yaml", spoilt, SEEDS);

      String context = "mutation " + i + ":\n" + read.text();
      List<String> lines = lines(read.text());
      assertTrue(System.nanoTime() - start < 2_000_000_000L, "slow: " + context);
      read.faults().forEach(fault -> assertClear(fault, lines, context));
      read.entries().forEach(entry -> assertInside(entry.place(), lines, context));
      List<Item> items = read.entries().stream().map(Entry::item).toList();
      read.article()
          .ifPresent(
              article ->
                  Flaws.of(items, article)
                      .forEach(flaw -> assertFalse(flaw.what().isBlank(), context)));
      for (Block block : read.blocks()) {
        assertTrue(block.range().end() <= read.text().length(), context);
        assertFalse(read.text(block).isBlank(), context);
      }
    }
  }

  @Test
  void aQuestionAddedToASpoiltFileChangesNothingElse() throws IOException {
    List<byte[]> files = files();
    TrueFalse item =
        new TrueFalse(About.of(Level.LITERAL, "Hill: \"Japan\"."), TrueFalse.Truth.TRUE);
    int added = 0;
    for (int i = 0; i < COUNT / 10; i++) {
      byte[] spoilt = new Mutations(-1 - i).mutate(files.get(i % files.size()));
      QuestionFile before = QuestionFile.read("spoilt.yaml", spoilt, SEEDS);

      Optional<String> after = Appender.appended(before, item, ARTICLE, SEEDS);

      if (after.isPresent()) {
        added++;
        QuestionFile again = QuestionFile.read("spoilt.yaml", after.get(), SEEDS);
        assertEquals(before.blocks().size() + 1, again.blocks().size());
        for (int b = 0; b < before.blocks().size(); b++) {
          assertEquals(
              before.text(before.blocks().get(b)).stripTrailing(),
              again.text(again.blocks().get(b)).stripTrailing());
        }
      }
    }
    assertTrue(added > COUNT / 40, "added: " + added);
  }

  private static List<byte[]> files() throws IOException {
    List<byte[]> files = new ArrayList<>();
    files.add(Files.readAllBytes(Path.of("src/test/resources/examples/each-type.yaml")));
    for (Path file : BankReader.files(Path.of("questions"))) {
      files.add(Files.readAllBytes(file));
    }
    RandomItems random = new RandomItems(4, ARTICLE);
    files.add(
        Emitter.file(IntStream.range(0, 12).mapToObj(random::next).toList(), ARTICLE).getBytes());
    return files;
  }

  private static void assertClear(Fault fault, List<String> lines, String context) {
    assertInside(fault.place(), lines, context);
    String printed = FaultPrinter.print(fault);
    assertTrue(printed.codePoints().noneMatch(c -> c != '\n' && Characters.isBarred(c)), context);
    assertFalse(fault.what().isBlank() || fault.mend().isBlank(), context);
    assertFalse(fault.what().contains("Exception"), context);
    String excerpt = fault.excerpt().text();
    if (!excerpt.isEmpty() && !excerpt.contains("…")) {
      assertEquals(lines.get(fault.place().line() - 1), excerpt, context);
      assertEquals(fault.place().column() - 1, fault.excerpt().caret(), context);
    }
  }

  private static void assertInside(Place place, List<String> lines, String context) {
    assertTrue(place.line() >= 1 && place.line() <= lines.size(), place + "\n" + context);
    String line = lines.get(place.line() - 1);
    int length = line.codePointCount(0, line.length());
    assertTrue(place.column() >= 1 && place.column() <= length + 1, place + "\n" + context);
  }

  /** As editors count them. */
  private static List<String> lines(String text) {
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    return List.of(LINE_END.split(body, -1));
  }
}
