package readback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.BankReader;
import readback.bank.Entry;
import readback.bank.FaultPrinter;
import readback.bank.Testlet;
import readback.bank.write.Emitter;
import readback.item.Item;

/** What the files in {@code exchange/} are read as, and what each format makes of one bank. */
class ExchangeTest {
  private static final Path CASES = Path.of("src/test/resources/exchange");
  private static final Article FOX =
      Article.of("fox.txt", "A Fox in Hull\n\nKim saw a fox in Hull. A baker fed the fox.\n");

  @Test
  void theCasesOfTheFormatsDocumentationAreRead() throws IOException {
    Imported imported = Gift.read("documentation.gift", text("documentation.gift"), FOX);

    assertMatches("documentation.txt", told(imported));
  }

  @Test
  void whatDoesNotFitIsRefusedByNameAndLine() throws IOException {
    Imported imported = Gift.read("refused.gift", text("refused.gift"), FOX);

    assertMatches("refused.txt", told(imported));
  }

  @Test
  void importedExportedAndImportedAgainMeansTheSame() throws IOException {
    List<Entry> once = Gift.read("a.gift", text("documentation.gift"), FOX).entries();
    Exported exported = Gift.write(once, FOX);

    assertEquals(List.of(), exported.faults());
    assertEquals(items(once), Gift.read("b.gift", exported.text(), FOX).items());
  }

  @Test
  void aikenFilesAreRead() throws IOException {
    assertMatches("questions.txt", told(Aiken.read("questions.aiken", text("questions.aiken"))));
  }

  @Test
  void everyTypeAsGiftAndWhatGiftCannotHold() throws IOException {
    Testlet bank = eachType();
    Exported exported = Gift.write(bank.entries(), bank.article());

    assertMatches(
        "each-type.gift", exported.text() + "\n// told:\n" + FaultPrinter.print(exported.faults()));
  }

  @Test
  void everyTypeAsAnkiNotes() throws IOException {
    Testlet bank = eachType();

    assertMatches("each-type.anki.txt", Anki.write(bank.items(), bank.article()));
  }

  @Test
  void everyTypeOnAWorksheetWithTheKeyOnASecondPage() throws IOException {
    Testlet bank = eachType();

    assertMatches("each-type.md", Worksheet.write(bank.items(), bank.article(), new Random(7)));
  }

  private static Testlet eachType() {
    return BankReader.read(
            Path.of("questions"), List.of(Path.of("src/test/resources/examples/each-type.yaml")))
        .testlets()
        .get(0);
  }

  private static List<Item> items(List<Entry> entries) {
    return entries.stream().map(Entry::item).toList();
  }

  private static String told(Imported imported) {
    String items =
        imported.entries().stream()
            .map(entry -> "# " + entry.place() + "\n" + Emitter.item(entry.item(), FOX))
            .collect(Collectors.joining("\n"));
    return items + "\n" + FaultPrinter.print(imported.faults());
  }

  private static String text(String name) throws IOException {
    return Files.readString(CASES.resolve(name));
  }

  private static void assertMatches(String name, String found) throws IOException {
    if (Boolean.getBoolean("readback.rewrite")) {
      Files.writeString(CASES.resolve(name), found);
    }
    assertEquals(text(name), found);
  }
}
