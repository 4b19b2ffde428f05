package readback.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;

/** Texts that no questions can be made of, and what is said of them. */
class FitnessTest {
  private static Optional<String> objection(String text) {
    return Fitness.objection(Article.of("x.txt", text));
  }

  @Test
  void anotherLanguageIsTold() {
    String german =
        "Der Minister sagte am Montag, dass die Regierung den Haushalt nicht ändern werde. "
            + "Die Opposition kritisierte das. Er sei zu hoch. Alle warten auf den Sommer.";
    assertEquals(
        Optional.of("does not read like English; questions can be made of English articles only"),
        objection(german));
  }

  @Test
  void aLineOrTwoIsTooLittle() {
    assertEquals(
        Optional.of("has only 2 sentences; too little to ask about"),
        objection("The ship came into the harbour on Monday. It had left the north in a storm."));
  }

  @Test
  void aBookIsTooMuch() {
    assertEquals(
        Optional.of("has 30000 words; more than 25000 are no news article"),
        objection("It is a long way to the sea. ".repeat(3750)));
  }
}
