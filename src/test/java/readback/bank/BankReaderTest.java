package readback.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankReaderTest {
  private static final String QUESTION =
      "  - {id: %s, type: true-false, stem: Cats sleep., answer: true}\n";

  @TempDir Path root;
  private Path questions;

  @BeforeEach
  void twoArticles() throws IOException {
    questions = Files.createDirectory(root.resolve("questions"));
    Path seeds = Files.createDirectory(root.resolve("seeds"));
    Files.writeString(seeds.resolve("cats.txt"), "Cats sleep\n\nCats sleep for 16 hours a day.\n");
    Files.writeString(seeds.resolve("bees.txt"), "Bees fly\n\nBees fly from flower to flower.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(questions.resolve(name), text);
  }

  @Test
  void severalFilesMayServeOneArticle() throws IOException {
    write("a.yaml", "article: cats.txt\nquestions:\n" + QUESTION.formatted("one"));
    write("b.yaml", "article: bees.txt\nquestions:\n" + QUESTION.formatted("two"));
    write("c.yaml", "article: cats.txt\nquestions:\n" + QUESTION.formatted("three"));

    Bank bank = BankReader.read(questions);

    assertEquals(List.of(), bank.faults());
    assertEquals(
        List.of("Bees fly: [two]", "Cats sleep: [one, three]"),
        bank.testlets().stream()
            .map(
                testlet ->
                    testlet.article().title()
                        + ": "
                        + testlet.items().stream().map(item -> item.identity()).toList())
            .toList());
  }

  @Test
  void anArticleMayStandAtAPathFromTheQuestions() throws IOException {
    Files.writeString(
        root.resolve("owls.txt"), "Owls hunt\n\nOwls hunt at night, each of them alone.\n");
    write("a.yaml", "article: ../owls.txt\nquestions:\n" + QUESTION.formatted("one"));

    Bank bank = BankReader.read(questions);

    assertEquals("", told(bank));
    assertEquals("Owls hunt", bank.testlets().get(0).article().title());
  }

  @Test
  void allFaultsOfAllFilesAreToldAndTheRestIsRead() throws IOException {
    write("a.yaml", "article: cats.txt\nquestions:\n" + QUESTION.formatted("one"));
    write("b.yaml", "article: dogs.txt\nquestions:\n" + QUESTION.formatted("two"));
    write("c.yaml", "article: cats.txt\nquestions:\n" + QUESTION.formatted("one"));
    write("d.yaml", "article: [\n");
    write("e.yml", "article: cats.txt\n");
    write("f.yaml", "x".repeat(QuestionFile.LARGEST + 1));
    Files.createSymbolicLink(questions.resolve("g.yaml"), root.resolve("nowhere"));

    Bank bank = BankReader.read(questions);

    assertEquals(
        """
        questions/b.yaml:1:10: error[article]: there is no article 'dogs.txt'
         1 | article: dogs.txt
           |          ^^^^^^^^
           = help: Put the article's text into seeds/ beside the question folder.

        questions/c.yaml:3:5: error[duplicate-id]: the id 'one' is taken, at questions/a.yaml:3:5
         3 |   - {id: one, type: true-false, stem: Cats sleep., answer: true}
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = help: Choose another id; a reader's history hangs on it.

        questions/d.yaml:1:10: error[syntax]: the [ opened here is not closed by a ]
         1 | article: [
           |          ^
           = help: Close it; put a text that holds brackets or quotation marks into quotes.

        questions/e.yml:1:1: warning[file-name]: this file is not read, because its name does not end in .yaml
           = help: Rename it.

        questions/f.yaml:1:1: error[file-size]: this file is larger than 1 MiB; a question file holds a few hundred questions
           = help: Split it into several files, which may all name the same article.

        questions/g.yaml:1:1: error[file-unreadable]: this file cannot be read: no such file
           = help: Check that it is there and that you may read it.
        """,
        told(bank));
    assertEquals(1, bank.testlets().get(0).entries().size());
  }

  @Test
  void aFolderThatIsNotThereIsAFault() {
    Bank bank = BankReader.read(root.resolve("nowhere"));

    assertEquals(
        """
        nowhere:1:1: error[folder]: this question folder cannot be read: no such file
           = help: Name another with --bank, or make it.
        """,
        told(bank));
  }

  @Test
  void faultsAreToldToToolsAsJson() throws IOException {
    write("a.yaml", "article: \"cats\\t.txt\"\nquestions:\n");

    assertEquals(
        """
        [
        {"file":"questions/a.yaml","line":1,"column":10,"width":12,"severity":"error",\
        "rule":"article","what":"there is no article 'cats\\t.txt'",\
        "mend":"Did you mean 'cats.txt'?"}
        ]
        """,
        FaultJson.print(BankReader.read(questions).faults()).replace(root + "/", ""));
    assertEquals("[]\n", FaultJson.print(List.of()));
  }

  private String told(Bank bank) {
    return FaultPrinter.print(bank.faults()).replace(root + "/", "");
  }
}
