package readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is found of an article in the plain texts that people save. */
class ArticleTest {
  /** Headline, byline, then a line a paragraph, with a bar between its sentences. */
  private static String shown(String text) {
    Article article = Article.of("bridge.txt", text);
    String top =
        article.title()
            + "\n"
            + article.byline().map(by -> by.author() + ", " + by.place()).orElse("-");
    return article.paragraphs().stream()
        .map(
            paragraph ->
                paragraph.sentences().isEmpty()
                    ? "(" + article.words(paragraph.span()) + ")"
                    : paragraph.sentences().stream()
                        .map(sentence -> article.words(sentence.span()))
                        .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n", top + "\n", "\n"));
  }

  private static final String READ =
      """
      Storm takes the old bridge of Dunmore
      Jane Roe, Dunmore
      A storm tore down the bridge over the river at noon. | Nobody was hurt.
      (What comes next)
      “It held for 200 years,” said Tom Byrne, the mayor.
      """;

  @Test
  void furnitureOfAPageIsNoPartOfTheArticle() {
    String copy =
        """
        Skip to main content

        Home | News | Sport

        Europe

        Storm takes the old bridge of Dunmore

        Published 3 hours ago

        By Jane Roe in Dunmore

        Share

        Facebook Twitter
        Image source, Getty Images

        Image caption, The bridge fell at noon.

        A storm tore down the bridge over the river at noon. Nobody was hurt.

        Advertisement

        Related: The ten oldest bridges of the island

        What comes next

        People look at what is left of the bridge on Monday. (AP Photo/Ann Poe)

        “It held for 200 years,” said Tom Byrne, the mayor.

        Sign up for our newsletter and never miss a storm.

        (Reporting by Jane Roe; Editing by Ann Poe)

        © 2021 The Dunmore Post. All rights reserved.
        """
            .replace("Facebook Twitter", "Facebook  Twitter");
    assertEquals(READ, shown(copy));
  }

  @Test
  void aLineEachNeedsNoBlankLinesBetween() {
    assertEquals(
        READ,
        shown(
            """
            Storm takes the old bridge of Dunmore
            By Jane Roe in Dunmore
            A storm tore down the bridge over the river at noon. Nobody was hurt.
            What comes next
            “It held for 200 years,” said Tom Byrne, the mayor.
            """));
  }

  @Test
  void linesThatWereBrokenToFitAPageAreJoined() {
    assertEquals(
        READ,
        shown(
            """
            Storm takes the old bridge of Dunmore

            By Jane Roe in Dunmore

            A storm tore down the bridge over the
            river at noon. Nobody was hurt.

            What comes next

            “It held for 200 years,” said
            Tom Byrne, the mayor.
            """));
  }

  @Test
  void indentsAndBulletsSetBrokenParagraphsApart() {
    assertEquals(
        """
        Storm takes the old bridge of Dunmore
        -
        A storm tore down the bridge over the river at noon, when most people were at market. | Nobody was hurt.
        “It held for 200 years,” said Tom Byrne, who has been the mayor of the town since 2012.
        - The road to the harbour is closed until the end of the week, and so is the mill.
        - Ferries go every hour.
        """,
        shown(
            """
            Storm takes the old bridge of Dunmore
               A storm tore down the bridge over the river at noon, when
            most people were at market. Nobody was hurt.
               “It held for 200 years,” said Tom Byrne, who has been the
            mayor of the town since 2012.
            - The road to the harbour is closed until the end of the
            week, and so is the mill.
            - Ferries go every hour.
            """));
  }

  @Test
  void lineEndsOfWindowsAndOfOldMacsAreLineEnds() {
    String lines =
        "Storm takes the old bridge of Dunmore\n\nBy Jane Roe in Dunmore\n\nA storm tore down the"
            + " bridge over the river at noon. Nobody was hurt.\n\nWhat comes next\n\n“It held for"
            + " 200 years,” said Tom Byrne, the mayor.\n";
    assertEquals(READ, shown(lines.replace("\n", "\r\n")));
    assertEquals(READ, shown(lines.replace("\n", "\r")));
    assertEquals(READ, shown("\ufeff" + lines));
  }

  @Test
  void whatOnlyLooksLikeFurnitureStays() {
    String text =
        """
        Copyright law of the islands is changed

        Copyright law changes on Monday, the island's parliament decided.

        Published in 2013, the first plan failed after two years of talks.

        Picture by picture, the museum put its collection on the net.

        This report was published by a committee of nine judges in May.

        I'm not sure that this is the end of it.
        """;
    assertEquals(5, Article.of("x.txt", text).sentences().size());
  }

  @Test
  void bylinesOfAllKindsAreFound() {
    assertEquals("Jane Roe and Tom Li Poe, ", byline("By Jane Roe and Tom Li Poe"));
    assertEquals("Jane Roe, ", byline("Story by Jane Roe, political editor"));
    assertEquals("JANE ROE, ", byline("By JANE ROE | The Post"));
    assertEquals("Mei Tan, Suzhou", byline("Mei Tan in Suzhou"));
    assertEquals("Ludwig van Beek, The Hague", byline("By Ludwig van Beek in The Hague"));
  }

  private static String byline(String line) {
    String text =
        "Storm takes the old bridge\n\n" + line + "\n\nA storm took the bridge at noon today.\n";
    return Article.of("x.txt", text)
        .byline()
        .map(by -> by.author() + ", " + by.place())
        .orElse("none");
  }

  @Test
  void theHeadlineIsTheFirstLineThatIsNoNameOfAColumn() {
    assertEquals(
        "Harbour Town to Get a Second Bridge",
        Article.of(
                "x.txt",
                """
                UK Politics

                Harbour Town to Get a Second Bridge

                For forty years, the people of the town have had to wait for the ferry in the evening

                The second bridge is to open in the spring.
                """)
            .title());
  }

  @Test
  void aHeadlineWithAPlaceInItIsNoByline() {
    String body = "\n\nThe wind tore down the old bridge at noon.\n";
    String read = "\nThe wind tore down the old bridge at noon.\n";

    assertEquals(
        "Storm Cuts Village in Two\nAnn Miller, Hull" + read,
        shown("Storm Cuts Village in Two\n\nBy Ann Miller in Hull" + body));
    assertEquals("Storm Cuts Village in Two\n-" + read, shown("Storm Cuts Village in Two" + body));
    assertEquals(
        "Old bridge of Dunmore falls\nJane Roe, Paris" + read,
        shown("Jane Roe in Paris\n\nOld bridge of Dunmore falls" + body));
  }

  @Test
  void aHeadlineMayEndLikeASentence() {
    String body = "\n\nThe town lost its bridge in a storm on Monday.\n";
    for (String headline :
        List.of(
            "Is a second bridge to the island really what the people of Dunmore want?",
            "Mayor of Dunmore tells the town: \"The bridge will stand again\"",
            "Dunmore turns down bridge that was offered by the U.S.")) {
      Article article = Article.of("x.txt", headline + body);
      assertEquals(headline, article.title());
      assertEquals(1, article.paragraphs().size());
    }
  }
}
