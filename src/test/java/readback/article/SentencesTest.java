package readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: each text is shown with a bar at every end within it. */
class SentencesTest {
  private static String split(String text) {
    return Sentences.split(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .collect(Collectors.joining(" | "));
  }

  private static void check(String marked) {
    assertEquals(marked, split(marked.replace(" | ", " ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Navy left St. Louis on Feb. 3 with Gen. Ruiz. | It came back.",
        "J. K. Rowling met John F. Kennedy Jr. and Dr. Hsu. | They spoke.",
        "It opens at 9 a.m. Monday and closes at 5 p.m. EST on Friday. | Nobody came.",
        "They met at 5 p.m. | Police were there.",
        "The ship left the U.S. | The crew stayed.",
        "Firms from Miami, Fla. and Austin, Texas, came. | Others did not.",
        "He lives at No. 10 and is the world no. 1. | Is that so?",
        "She said no. | They left.",
        "ST. PETER, Minn., March 7 -- A ferry left. | It came back.",
        "He took vitamin C. | It did not help.",
        "It was -15C. | But they went.",
        "She has a Ph.D. from Kyoto, i.e. a doctorate. | He has none.",
        "R.T.W. Holm ruled for Acme Inc. Chairman Lee Roe. | He smiled.",
      })
  void aStopThatBelongsToAWordEndsNothing(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Is it true?\" Maria Lopez asked. | Nobody knew.",
        "“Get out!” Gen. Ruiz shouted. | They got out.",
        "\"Is it true?\" | The room was silent.",
        "\"It is late. | We must go,\" he said. | \"Now.\"",
        "“We will stay.” | “You will not.”",
        "He asked why (nobody knew.) | She left.",
        "She called it \"fast!\" and left.",
      })
  void whoSaidItBelongsToWhatWasSaid(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It grew by 3.5 percent to $1.97bn. | That was all.",
        "Well ... it rained. | Then . . . it stopped.",
        "He waited… and waited. | Nothing… | The door opened.",
        "Yahoo! Inc. fell. | Shares of Yahoo! rose. | She watched Jeopardy! | It was fun.",
        "3. Close the door.",
        "Really?! | Yes.",
        "See example.com or www.example.org/News.html for more. | It is free.",
      })
  void decimalsDotsAndNamesWithAMarkStayWhole(String marked) {
    check(marked);
  }

  @Test
  void aLostBlankIsFoundBetweenSentences() {
    assertEquals("The war has ended. | The men go.", split("The war has ended.The men go."));
    assertEquals("The war has ended. | “The men go.”", split("The war has ended.“The men go.”"));
  }
}
