package readback.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.generate.fact.Counted;
import readback.generate.fact.Defined;
import readback.generate.fact.Fact;
import readback.generate.fact.Intended;
import readback.generate.fact.Named;

/** What is found in sentences that can be understood alone, and what is left. */
class SentencesAloneTest {
  private static <T extends Fact> List<String> found(Class<T> kind, String sentences) {
    Article article = Article.of("x.txt", "Harbour News\n\n" + sentences + "\n");
    return Generator.facts(article).of(kind).stream().map(Fact::summary).toList();
  }

  @Test
  void aNumberIsLeftWhereTheSentenceLeansOnOneBefore() {
    assertEquals(
        List.of(),
        found(Counted.class, "The tweet about it earned more than 5,000 likes in the first week."));
    assertEquals(
        List.of(),
        found(Counted.class, "The apprentices had 36 days to build a boat for the town."));
    assertEquals(
        List.of("The port of Hargate handled [36] ships in the week before Easter."),
        found(Counted.class, "The port of Hargate handled 36 ships in the week before Easter."));
  }

  @Test
  void aKindOfWhatWasNamedDoesNotHang() {
    assertEquals(
        List.of("The port of Hargate bought tin from Dunmore and sold [360] barrels of the metal."),
        found(
            Counted.class,
            "The port of Hargate bought tin from Dunmore and sold 360 barrels of the metal."));
    assertEquals(
        List.of(),
        found(
            Counted.class,
            "In the winter after the port of Hargate had lost 36 of its old ships."));
  }

  @Test
  void anAgeOrAWordCutInTwoIsNoNumberToAskFor() {
    assertEquals(
        List.of(),
        found(Counted.class, "Maria Castellanos, 48, has sold fish in Hargate since her youth."));
    assertEquals(
        List.of(),
        found(Counted.class, "Most adults in Hargate eat 221g of fish a day in the long winter."));
  }

  private static List<String> asked(String sentences) {
    Article article = Article.of("x.txt", "Harbour News\n\n" + sentences + "\n");
    return Generator.facts(article).of(Counted.class).stream()
        .flatMap(fact -> fact.question().stream())
        .toList();
  }

  @Test
  void aPlainSentenceIsTurnedIntoAQuestion() {
    assertEquals(
        List.of("About how many ships were lost off Hargate in the storm of last week?"),
        asked("About 90 ships were lost off Hargate in the storm of last week."));
    assertEquals(
        List.of("In which year was the old harbour wall of Hargate opened by the queen?"),
        asked("The old harbour wall of Hargate was opened by the queen in 1936."));
    assertEquals(
        List.of("How many sailors did the port of Hargate employ in the week before Easter?"),
        asked("The port of Hargate employed 360 sailors in the week before Easter."));
    assertEquals(
        List.of("In which year did the port of Hargate sell its old ships to the town of Dunmore?"),
        asked("In 1936, the port of Hargate sold its old ships to the town of Dunmore."));
    assertEquals(
        List.of(), asked("In 1936, the port of Hargate sold its old ships and bought new ones."));
    assertEquals(
        List.of(), asked("The port of Hargate plans to open a wall that was built in 1936."));
  }

  @Test
  void ofALongSentenceTheFirstClauseIsKept() {
    assertEquals(
        List.of("The port of Hargate handled [36] ships in the week before Easter."),
        found(
            Counted.class,
            "The port of Hargate handled 36 ships in the week before Easter -- a number that"
                + " nobody in the town had thought of."));
  }

  @Test
  void aNameThatWasCutOffWithTheRestIsNotAskedFor() {
    assertEquals(
        List.of("Maria Castellanos has sold fish for years in the market of [Hargate]."),
        found(
            Named.class,
            "Maria Castellanos has sold fish for years in the market of Hargate -- a town to the"
                + " north of Dunmore Bay."));
  }

  @Test
  void anAppositionTellsWhatAThingIs() {
    assertEquals(
        List.of("Peat := a soil of moss that has been dead for ages"),
        found(
            Defined.class,
            "Peat, a soil of moss that has been dead for ages, is still cut by hand in Dunmore."));
  }

  @Test
  void aPersonIsNotDefined() {
    assertEquals(
        List.of(),
        found(Defined.class, "They invited Brankovic, an engineer from the northern coast."));
  }

  @Test
  void aNameIsAskedForWhole() {
    assertEquals(
        List.of("Six analysts spoke about the price of grain at a meeting in [Hargate]."),
        found(Named.class, "Six analysts spoke about the price of grain at a meeting in Hargate."));
  }

  @Test
  void whatSomebodyMeansToDoIsTold() {
    assertEquals(
        List.of("the ferry company wants to replace two of its oldest ships before the summer"),
        found(
            Intended.class,
            "The ferry company wants to replace two of its oldest ships before the summer."));
  }
}
