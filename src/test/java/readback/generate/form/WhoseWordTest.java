package readback.generate.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.generate.find.FactFinder;

/** Whose spokesman, study or researchers said something. */
class WhoseWordTest {
  private static final String BODIES =
      "The Ministry of Ports met the Harbour Board and the University of Oslo on Friday. ";

  private static List<String> asked(String sentence) {
    Material material = new Material(FactFinder.in(Article.of("x.txt", BODIES + sentence)));
    return new WhoseWord()
        .candidates(material).stream()
            .map(one -> one.item().stem() + " " + String.join("/", one.item().key().given()))
            .toList();
  }

  @Test
  void aSpokesmanSpeaksForAnother() {
    assertEquals(
        List.of(
            "According to the article, whose spokesman warned that the night ferry would stop?"
                + " The Harbour Board"),
        asked("A spokesman for the Harbour Board warned that the night ferry would stop."));
  }

  @Test
  void manySay() {
    assertEquals(
        List.of(
            "According to the article, whose officials say that the night ferry is late?"
                + " The Harbour Board"),
        asked("Officials at the Harbour Board say that the night ferry is late."));
  }

  @Test
  void aQuotationIsAskedForWithItsWords() {
    assertEquals(
        List.of(
            "According to the article, whose spokeswoman said, “Every boat will sail as planned"
                + " today”? The Harbour Board"),
        asked("\"Every boat will sail as planned today,\" a Harbour Board spokeswoman said."));
  }

  @Test
  void twoForWhomOneSpeaksAreNotAskedFor() {
    assertEquals(
        List.of(),
        asked(
            "A report by the Harbour Board and Castor Ferries says that the night ferry is late."));
  }
}
