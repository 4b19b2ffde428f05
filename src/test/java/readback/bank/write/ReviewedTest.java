package readback.bank.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.bank.Articles;
import readback.bank.QuestionFile;

class ReviewedTest {
  private static final Article CATS =
      Article.of("cats.txt", "Cats\n\nCats sleep for most of the day. They hunt at dawn.\n");

  private static final String FILE =
      """
      article: cats.txt
      questions:
        # the first
        - id: hunt
          type: short-answer
          draft: true   # look at it
          stem: When do cats hunt?
          answers: [dawn, at dawn]   # both

        - id: sleep
          type: short-answer
          draft: true
          stem: >-
            draft: true, what do cats do for most of the day?
          answers:
            - sleep

            - they sleep
          evidence: Cats sleep for most of the day.
      generated:
        hunt: "0123456789abcdef"
        sleep: "0123456789abcdef"
      """;

  @Test
  void keepingTakesTheDraftMarkAway() {
    assertEquals(
        Optional.of(FILE.replace("    draft: true   # look at it\n", "")), kept(FILE, "hunt"));
    assertEquals(
        Optional.of(FILE.replace("    draft: true\n    stem: >-", "    stem: >-")),
        kept(FILE, "sleep"));
  }

  @Test
  void droppingLeavesWhatTheGeneratorKeepsOfIt() {
    int start = FILE.indexOf("  - id: hunt");
    int end = FILE.indexOf("  - id: sleep");
    assertEquals(
        Optional.of(FILE.substring(0, start) + FILE.substring(end)), dropped(FILE, "hunt"));
  }

  @Test
  void theLastQuestionCanBeDroppedToo() {
    String one =
        "article: cats.txt\nquestions:\n"
            + "  - {id: a, type: locate, stem: x, evidence: They hunt at dawn.}\n";
    assertEquals(Optional.of("article: cats.txt\nquestions:\n"), dropped(one, "a"));
  }

  @Test
  void anAnswerIsAddedToTheListAsItIsWritten() {
    assertEquals(
        Optional.of(FILE.replace("[dawn, at dawn]", "[dawn, at dawn, \"dusk, no: dawn\"]")),
        accepting(FILE, "hunt", "dusk, no: dawn"));
    assertEquals(
        Optional.of(FILE.replace("      - they sleep\n", "      - they sleep\n      - \"yes\"\n")),
        accepting(FILE, "sleep", "yes"));
  }

  @Test
  void theFilesOwnLineEndsStay() {
    String windows = FILE.replace("\n", "\r\n");
    assertEquals(
        Optional.of(windows.replace("- they sleep\r\n", "- they sleep\r\n      - doze\r\n")),
        accepting(windows, "sleep", "doze"));
  }

  @Test
  void aListInBracketsOnSeveralLinesAndJsonCanBeAddedToo() {
    String lines =
        """
        article: cats.txt
        questions:
          - type: short-answer
            id: a
            stem: Who, in [brackets]?
            answers: [
              "the [cats]",
              cats
            ]
        """;
    assertEquals(
        Optional.of(lines.replace("cats\n    ]", "cats, \"they\"\n    ]")),
        accepting(lines, "a", "they"));
    String json =
        "{\"article\": \"cats.txt\", \"questions\": [{\"id\": \"a\", \"type\": \"short-answer\","
            + " \"stem\": \"answers: [?\", \"answers\": [\"x\"]}]}";
    assertEquals(Optional.of(json.replace("[\"x\"]", "[\"x\", \"y\"]")), accepting(json, "a", "y"));
  }

  @Test
  void whatCannotBeDoneWithoutRiskIsNotDone() {
    String inBrackets =
        "article: cats.txt\nquestions: [{id: a, type: locate, draft: true, stem: x,"
            + " evidence: They hunt at dawn.}]\n";
    assertEquals(Optional.empty(), kept(inBrackets, "a"));
    assertEquals(Optional.empty(), accepting(inBrackets, "a", "y"));
  }

  private static Optional<String> kept(String text, String id) {
    QuestionFile file = read(text);
    return Reviewed.kept(file, file.block(id).orElseThrow());
  }

  private static Optional<String> dropped(String text, String id) {
    QuestionFile file = read(text);
    return Reviewed.dropped(file, file.block(id).orElseThrow());
  }

  private static Optional<String> accepting(String text, String id, String answer) {
    QuestionFile file = read(text);
    return Reviewed.accepting(file, file.block(id).orElseThrow(), answer);
  }

  private static QuestionFile read(String text) {
    return QuestionFile.read("cats.yaml", text, Articles.of(CATS));
  }
}
