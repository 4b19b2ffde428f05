package readback.generate.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readback.article.Article;
import readback.generate.cast.Actor;
import readback.generate.fact.Described;
import readback.generate.fact.Facts;

/** Who counts as a person, and what each is said to be. */
class WhoIsWhoTest {
  private static Facts facts(String text) {
    return FactFinder.in(Article.of("x.txt", "The harbour opened on Friday. " + text));
  }

  private static List<String> people(String text) {
    return facts(text).cast().people().stream().map(Actor::name).toList();
  }

  private static List<String> roles(String text) {
    return facts(text).of(Described.class).stream().map(Described::summary).toList();
  }

  @Test
  void aFamilyNameThatSpeaksMakesItsFullNameAPersons() {
    assertEquals(
        List.of("Orwick Hallsten"),
        people("The plan is by Orwick Hallsten. \"It was a long day for us all,\" says Hallsten."));
  }

  @Test
  void aCollegeInACityIsNoPerson() {
    assertEquals(
        List.of("Anna Keller"),
        people("Anna Keller is a painter at Queen's College London, who was not in town."));
  }

  @Test
  void aNicknameIsAPartOfTheName() {
    assertEquals(
        List.of("Peter \"Pit\" Holm"), people("Peter \"Pit\" Holm came late. Holm left early."));
  }

  @Test
  void ofACoupleTheOneCalledByFamilyNameSpeaks() {
    Facts facts =
        facts(
            "Peter Holm met Maria Holm in 1990. Maria works at sea. \"We have seen every harbour in"
                + " the world,\" Holm said.");
    assertEquals(
        "Peter Holm said: We have seen every harbour in the world,",
        facts.of(readback.generate.fact.Quoted.class).get(0).summary());
  }

  @Test
  void whoIsPlayedInAFilmIsNoPersonOfTheArticle() {
    assertEquals(
        List.of("Anna Keller"),
        people("Anna Keller plays Maria Lund in a film about the harbour."));
  }

  @Test
  void aRoleMayHaveAnAndInIt() {
    assertEquals(
        List.of("Anna Keller = water and roads director at the port"),
        roles("Anna Keller, water and roads director at the port, smiled."));
  }

  @Test
  void aRoleEndsBeforeAParticiple() {
    assertEquals(
        List.of("Anna Keller = world champion player of the card game"),
        roles(
            "Anna Keller, 19, the world champion player of the card game invented in Hull, smiled."));
  }

  @Test
  void anOfficeWithCapitalsIsWhole() {
    assertEquals(
        List.of("Peter Holm = Inland Waters Minister"),
        roles("Inland Waters Minister Peter Holm smiled."));
  }

  @Test
  void newIsNotPartOfARole() {
    assertEquals(
        List.of("Peter Holm = Labour leader"), roles("New Labour leader Peter Holm smiled."));
  }

  @Test
  void aNeighbourIsSomebodysAndNoRole() {
    assertEquals(List.of(), roles("A young neighbor, Peter Holm, smiled."));
  }
}
