package readback.generate.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.generate.fact.Claimed;
import readback.generate.fact.Fact;
import readback.generate.fact.Quoted;
import readback.generate.fact.Stance;

/** Whose a quotation, a reported claim or a stance is, and which are left. */
class WhoSaysWhatTest {
  private static String said(String text) {
    return FactFinder.in(Article.of("x.txt", text)).all().stream()
        .filter(f -> f instanceof Quoted || f instanceof Claimed || f instanceof Stance)
        .map(Fact::summary)
        .collect(Collectors.joining("\n"));
  }

  private static void check(String text, String... summaries) {
    assertEquals(String.join("\n", List.of(summaries)), said(text));
  }

  @Test
  void aPronounOfTheSpeakerPointsAtNobodyElse() {
    check(
        "The harbour opened on Friday. Anna Keller says she buys her salt from a farm in Portugal.",
        "Anna Keller says that she buys her salt from a farm in Portugal");
  }

  @Test
  void aPronounThatMayBeAnothersIsRefused() {
    check(
        "The harbour opened on Friday. Anna Keller met Maria Lund. Peter Holm said she was tired.");
  }

  @Test
  void theClauseMayStandBeforeTheSpeakerOrAroundIt() {
    check(
        "The harbour opened on Friday. The toll bridge has cut the journey to ten minutes, Peter"
            + " Holm said in a statement on Monday. The night ferry, he said, will carry bicycles"
            + " next summer.",
        "Peter Holm said that the toll bridge has cut the journey to ten minutes",
        "Peter Holm said that the night ferry will carry bicycles next summer");
  }

  @Test
  void aSecondClauseAfterAndThatIsTheSpeakersToo() {
    check(
        "The harbour opened on Friday. Peter Holm said that the toll bridge was safe and that the night ferry"
            + " would carry bicycles.",
        "Peter Holm said that the toll bridge was safe",
        "Peter Holm said that the night ferry would carry bicycles");
  }

  @Test
  void aSpokesmanForSomebodyIsNotTheOneHeSpeaksFor() {
    check(
        "The harbour opened on Friday. A spokesman for Peter Holm said the toll bridge had cost nine"
            + " million euros.",
        "a spokesman for Peter Holm said that the toll bridge had cost nine million euros");
  }

  @Test
  void twoWhoSpeakTogetherAreNotOne() {
    check(
        "The harbour opened on Friday. Anna Keller and Peter Holm said the toll bridge had cost nine"
            + " million euros.");
  }

  @Test
  void aQuotationAloneAfterAReportIsTheReporters() {
    check(
        "The harbour opened on Friday. Anna Keller said she was happy with the toll bridge. \"My"
            + " customers can walk to the shop again.\"",
        "Anna Keller said that she was happy with the toll bridge",
        "Anna Keller said: My customers can walk to the shop again.");
  }

  @Test
  void theMayorIsThePersonWhoIsOne() {
    check(
        "The harbour opened on Friday. Mayor Peter Holm cut the ribbon. The mayor said the toll bridge"
            + " had cost nine million euros.",
        "Peter Holm said that the toll bridge had cost nine million euros");
  }

  @Test
  void theMayorIsNobodyWhereTwoAreMayors() {
    check(
        "The harbour opened on Friday. Mayor Peter Holm and Mayor Anna Keller cut the ribbon. The"
            + " mayor said the toll bridge had cost nine million euros.",
        "the mayor said that the toll bridge had cost nine million euros");
  }

  @Test
  void theMinistryIsTheOneThatWasNamed() {
    check(
        "The Ministry of Ports opened an office on Friday. \"We welcome every ship that comes here,\""
            + " the ministry wrote.",
        "the Ministry of Ports said: We welcome every ship that comes here,");
  }

  @Test
  void theCompanyIsTheOneOfWhichTheLineBeforeSpoke() {
    check(
        "Northwind Ferries said it would appeal in court. The company said the blue boats were safe.",
        "Northwind Ferries said that it would appeal in court",
        "Northwind Ferries said that the blue boats were safe");
  }

  @Test
  void theCompanyIsNobodyWhereTheLineBeforeSpeaksOfTwo() {
    check(
        "Northwind Ferries lost its ship to Castor Ferries. The company said the blue boats were safe.",
        "the company said that the blue boats were safe");
  }

  @Test
  void aBodyMayHaveAnAsideBeforeItsVerb() {
    check(
        "The Ministry of Ports, which owns the toll bridge, said the blue boats were safe. A study by the"
            + " University of Oslo, published last month, found that the night ferries were safer.",
        "the Ministry of Ports said that the blue boats were safe",
        "a study by the University of Oslo found that the night ferries were safer");
  }

  @Test
  void kinAndOwnersMayStandBeforeTheSpeaker() {
    check(
        "Anna Keller owns a boat. \"It is older than both of us,\" Keller's husband, Peter Holm,"
            + " said. \"We will sell it,\" said her brother Lars Keller.",
        "Peter Holm said: It is older than both of us,",
        "Lars Keller said: We will sell it,");
  }

  @Test
  void whatIsSaidOfSomethingNotNamedIsRefused() {
    check("The harbour opened on Friday. Peter Holm said the claims were wrong and unfair.");
  }

  @Test
  void theMinistryOfWhichSomebodySpeaksIsNamed() {
    check(
        "The Ministry of Ports opened an office on Friday. Peter Holm said the ministry had spent"
            + " nine million euros.",
        "Peter Holm said that the Ministry of Ports had spent nine million euros");
  }

  @Test
  void sheWhoSpeaksIsNotOneOfWhomTheLastReportOnlyTold() {
    check(
        "Anna Keller opened the harbour on Friday. Zzyx said Keller was tired of ships. \"Nobody"
            + " wants to sail in the winter,\" she said.",
        "Zzyx said that Keller was tired of ships");
  }

  @Test
  void whoseLawyerSpeaksDoesNotSpeak() {
    check(
        "Anna Keller opened the harbour on Friday. \"We will pay for every ship,\" said Keller's"
            + " lawyer, Peter Holm. \"We will sell every ship,\" said Keller's deputy.",
        "Peter Holm said: We will pay for every ship,",
        "Keller's deputy said: We will sell every ship,");
  }

  @Test
  void threeWhoSpeakTogetherAreNotOne() {
    check(
        "The harbour opened on Friday. \"We will pay for every ship,\" said Anna Keller, Peter Holm"
            + " and Maria Lund.");
  }

  @Test
  void whomTheSpeakerKnowsDoesNotSpeak() {
    check(
        "Anna Keller opened the harbour on Friday. A woman who knows Keller said: \"We will pay for"
            + " every ship.\"");
  }

  @Test
  void whatIsNotSaidOrOnlySupposedIsNoClaim() {
    check(
        "The harbour opened on Friday. Peter Holm never said that nine ships were lost. If Anna"
            + " Keller says that nine ships were lost, nobody will sail. Did Anna Keller say that nine"
            + " ships were lost?");
  }

  @Test
  void anAsideBetweenDashesDoesNotSpeak() {
    check(
        "The harbour opened on Friday. Peter Holm — the mayor — says nine ships were lost in May.",
        "Peter Holm says that nine ships were lost in May");
  }

  @Test
  void whatSheSaysHeHopesIsNobodysHope() {
    check(
        "Peter Holm opened the harbour on Friday. Anna Keller said he hopes the war will end soon.");
  }

  @Test
  void aFamilyNameThatIsAPlainWordIsItsBearers() {
    check(
        "Peter Frost opened the harbour on Friday. Frost said nine ships were lost in May.",
        "Peter Frost said that nine ships were lost in May");
  }

  @Test
  void whomSomebodyToldStandsBeforeTheClause() {
    check(
        "The harbour opened on Friday. Anna Keller told the meeting the toll bridge would need new"
            + " ropes.",
        "Anna Keller said that the toll bridge would need new ropes");
  }

  @Test
  void aStanceIsToldWithoutThat() {
    check(
        "The harbour opened on Friday. Peter Holm described the new bridge as \"a gift to the"
            + " town\". Anna Keller urged the council to paint the railings.",
        "Peter Holm described the new bridge as “a gift to the town”",
        "Anna Keller urged the council to paint the railings");
  }

  @Test
  void aParticipleAfterANameIsNoStance() {
    check(
        "The harbour opened on Friday. Peter Holm, accused of fraud by two clerks, resigned on"
            + " Monday.");
  }

  @Test
  void aRelativeClauseAfterFindIsNoClaim() {
    check("The harbour opened on Friday. Peter Holm found ropes that nobody had looked after.");
  }

  @Test
  void aClauseThatWasCutOffIsRefused() {
    check(
        "The harbour opened on Friday. Peter Holm said the idea behind the toll bridge was -- as he put"
            + " it -- simple.");
  }

  @Test
  void whatStandsBetweenTwoDashesIsLeftOut() {
    check(
        "The harbour opened on Friday. Peter Holm said the income from tolls - nine million euros -"
            + " would not pay for the toll bridge.",
        "Peter Holm said that the income from tolls would not pay for the toll bridge");
  }
}
