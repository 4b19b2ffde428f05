package readback.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readback.bank.Bank;

/** Question files that change while a reader has them open. */
class LibraryTest {
  @TempDir Path folder;

  @Test
  void anArticleRenamedMeanwhileIsAFaultOfItsQuestionFile() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    Path questions = Files.createDirectories(folder.resolve("questions"));
    Files.writeString(seeds.resolve("a.txt"), "A storm\n\nThe storm came over the sea at noon.\n");
    Files.writeString(
        questions.resolve("a.yaml"),
        """
        article: a.txt
        questions:
          - type: true-false
            stem: The storm came at noon.
            answer: true
        """);
    Library library = new Library(questions, List.of("seeds/a.txt"), Records.NONE);
    assertEquals(1, library.bank().testlets().size());

    Files.move(seeds.resolve("a.txt"), seeds.resolve("b.txt"));

    Bank again = library.again().bank();
    assertEquals(List.of(), again.testlets());
    assertEquals(1, again.faults().size());
    assertEquals("article", again.faults().get(0).rule());
    assertEquals(1, again.faults().get(0).place().line());
    Complaint complaint = assertThrows(Complaint.class, library::bank);
    assertEquals("no question asks about a.txt", complaint.getMessage());
  }
}
