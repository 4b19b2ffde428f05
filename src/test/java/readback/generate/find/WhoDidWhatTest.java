package readback.generate.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.generate.fact.Deed;
import readback.generate.fact.Referred;

/** Who did something, and in which words it is told. */
class WhoDidWhatTest {
  private static void check(String text, String... deeds) {
    String told = "The harbour was quiet on Friday. The ferry was late. " + text;
    assertEquals(
        String.join("\n", List.of(deeds)),
        FactFinder.in(Article.of("x.txt", told)).of(Deed.class).stream()
            .map(Deed::summary)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void whatOpensTheSentenceAndTellsWhenIsKeptApart() {
    check(
        "Last winter, Peter Holm sold two old boats to a museum in Bergen.",
        "Peter Holm sold two old boats to a museum in Bergen last winter");
  }

  @Test
  void anAsideThatBeginsWithWhichTellsADeedOfABody() {
    check(
        "The order went to the Orbit Company, which opened a yard in Bergen last year.",
        "the Orbit Company opened a yard in Bergen last year");
  }

  @Test
  void howManyTheyWereIsNoPartOfWhoTheyAre() {
    check(
        "Hundreds of dock workers held a rally against longer shifts in Bergen.",
        "dock workers held a rally against longer shifts in Bergen");
  }

  @Test
  void whoSaysSoIsNoPartOfTheDeed() {
    check(
        "The Orbit Company bought a shipyard in northern Spain for two million euros, Peter Holm"
            + " said.",
        "the Orbit Company bought a shipyard in northern Spain for two million euros");
  }

  @Test
  void aCompanyMayStandForTheOneThatIsAskedFor() {
    check(
        "The Orbit Company sold a yard in northern Spain to the son of the company's founder.",
        "the Orbit Company sold a yard in northern Spain to the son of the company's founder");
  }

  @Test
  void anAdverbThatLeansOnTheSentenceBeforeIsLeftOut() {
    check(
        "Peter Holm later visited a shipyard in northern Spain.",
        "Peter Holm visited a shipyard in northern Spain");
  }

  @Test
  void whatOpensTheSentenceOtherwiseIsLeftOut() {
    check(
        "As a former sailor, Peter Holm has taught two hundred children to row.",
        "Peter Holm has taught two hundred children to row");
    check("If he wins, Peter Holm will teach two hundred children to row.");
  }

  @Test
  void theCompanyIsTheOneThatTheLineBeforeBeginsWith() {
    check(
        "The Orbit Company is quite small. In 2015, the company bought a shipyard in Spain.",
        "the Orbit Company bought a shipyard in Spain in 2015");
    check("Tourists like the Orbit Company. In 2015, the company bought a shipyard in Spain.");
  }

  @Test
  void whoDidItMustBeClear() {
    check("The town knows the son of Peter Holm, who sold two old boats to a museum in Bergen.");
    check("Like Anna Lund, Peter Holm has sold two old boats to a museum in Bergen.");
  }

  @Test
  void aReportMayTellTheDeedOfAnother() {
    check(
        "Peter Holm said that the Orbit Company has bought a shipyard in northern Spain.",
        "the Orbit Company has bought a shipyard in northern Spain");
    check("Peter Holm said that the Orbit Company had bought a shipyard in northern Spain.");
    check("Peter Holm said that the sale of the Orbit Company has hurt the shipyard in Spain.");
  }

  @Test
  void theCompanyMayBeAskedForItself() {
    String text =
        "The harbour was quiet on Friday. The Orbit Yard is quite small. In 2015, the firm bought a"
            + " shipyard in Spain. Tourists like the Orbit Yard. The firm will sell a ferry.";
    assertEquals(
        "the firm = the Orbit Yard",
        FactFinder.in(Article.of("x.txt", text)).of(Referred.class).stream()
            .map(Referred::summary)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void ofALongSentenceTheFirstDeedIsEnough() {
    check(
        "Peter Holm bought an old wooden lighthouse from the harbour board for two million euros"
            + " and has spent most of every summer since the last war of the islands on painting"
            + " the walls.",
        "Peter Holm bought an old wooden lighthouse from the harbour board for two million euros");
  }

  @Test
  void whatTellsTooLittleIsNoDeed() {
    check("Peter Holm was looking for something to do. Peter Holm is less tired on a boat.");
  }

  @Test
  void peopleOfWhomTheArticleToldBeforeAreNotAskedFor() {
    check("The other workers held a rally against longer shifts in Bergen.");
  }
}
