package readback.generate.again;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.QuestionFile;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Item;
import readback.item.Level;

/** What a person kept, changed, dropped or added is theirs; the rest is the generator's. */
class RegenerationTest {
  private static final Article ARTICLE =
      Article.of(
          "ship.txt",
          """
          Ship Comes In

          A ship came into the harbour of Hargate on Monday with a load of timber and salt.

          It had left the north three weeks before, in a storm that sank two other ships.

          The captain said that he had never been so glad to see a wall of stone.
          """);
  private static final Articles ARTICLES = Articles.of(ARTICLE);

  private static Item item(String id, String stem) {
    About about =
        new About(
            Optional.of(id),
            Level.LITERAL,
            stem,
            List.of(ARTICLE.sentences().get(0).span()),
            Optional.empty(),
            true,
            Map.of());
    return new Choice(about, "Hargate", List.of(Distractor.of("Marlow"), Distractor.of("Skerry")));
  }

  private static final List<Item> OLD =
      List.of(item("where-1", "Where did the ship land?"), item("where-2", "Which harbour is it?"));

  private static Outcome again(String text, List<Item> items) {
    QuestionFile file = QuestionFile.read("ship.generated.yaml", text, ARTICLES);
    assertEquals(List.of(), file.faults());
    return Regeneration.over(file, items, ARTICLE, ARTICLES);
  }

  private static String first() {
    return Regeneration.first(OLD, ARTICLE, ARTICLES).text();
  }

  @Test
  void theSameItemsLeaveEveryByte() {
    Outcome outcome = again(first(), OLD);
    assertEquals(first(), outcome.text());
    assertEquals("2 questions: 2 as before.", outcome.summary());
  }

  @Test
  void anUntouchedDraftIsReplaced() {
    List<Item> reworded = List.of(OLD.get(0), item("where-2", "Which harbour did the ship reach?"));
    Outcome outcome = again(first(), reworded);
    assertEquals("2 questions: 1 reworded, 1 as before.", outcome.summary());
    assertEquals(Regeneration.first(reworded, ARTICLE, ARTICLES).text(), outcome.text());
  }

  @Test
  void aChangedItemKeepsEveryByte() {
    String changed = first().replace("Which harbour is it?", "Which harbour is meant?");
    Outcome outcome = again(changed, List.of(OLD.get(0), item("where-2", "Something else?")));
    assertEquals(changed, outcome.text());
    assertEquals(List.of("where-2"), outcome.yours());
  }

  @Test
  void aReviewedItemIsKeptThoughItsWordsAreTheGenerators() {
    String reviewed = first().replaceFirst("    draft: true\n", "");
    Outcome outcome = again(reviewed, List.of(item("where-1", "New words?"), OLD.get(1)));
    assertEquals(reviewed, outcome.text());
    assertEquals(List.of("where-1"), outcome.yours());
  }

  @Test
  void aDroppedItemStaysDropped() {
    int at = first().indexOf("  - id: where-2");
    String dropped =
        first().substring(0, at - 1) + first().substring(first().indexOf("\ngenerated:"));
    Outcome outcome = again(dropped, OLD);
    assertEquals(dropped, outcome.text());
    assertEquals(List.of("where-2"), outcome.dropped());
  }

  @Test
  void anItemThatTheArticleNoLongerBearsIsTakenOutAndANewOneAdded() {
    List<Item> today = List.of(OLD.get(0), item("where-3", "Where was the timber landed?"));
    Outcome outcome = again(first(), today);
    assertEquals("2 questions: 1 new, 1 as before, 1 taken out.", outcome.summary());
    assertEquals(Regeneration.first(today, ARTICLE, ARTICLES).text(), outcome.text());
  }

  @Test
  void aPersonsOwnQuestionInTheFileStandsBesideNewOnes() {
    String own =
        "\n  - type: choice\n    stem: What was the load?\n    answer: timber\n"
            + "    distractors: [coal, wine]\n";
    String text = first().replaceFirst("\ngenerated:", own.replace("$", "") + "\ngenerated:");
    Outcome outcome = again(text, List.of(OLD.get(0), OLD.get(1), item("where-3", "Where to?")));
    assertTrue(outcome.text().contains(own.strip()), outcome.text());
    assertTrue(outcome.text().contains("where-3: "), outcome.text());
    assertEquals("4 questions: 1 new, 2 as before, 1 yours, untouched.", outcome.summary());
  }
}
