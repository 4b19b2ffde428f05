package readback.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Typed answers are judged kindly and exactly. */
class TypedAnswerTest {
  private static final Verdict NOTHING = new Verdict(0, "Nothing was typed.");

  private static Verdict spelled(String word) {
    return new Verdict(1, "Spelled “" + word + "”; one slip is forgiven.");
  }

  /** Each row: what is typed, then the answers that are right. */
  private static void assertJudged(Verdict verdict, String... rows) {
    for (String row : rows) {
      String[] parts = row.split(" *\\| *");
      List<String> answers = Arrays.asList(parts).subList(1, parts.length);
      assertEquals(verdict, TypedAnswer.judge(parts[0], answers), row);
    }
  }

  @Test
  void anyOfTheAnswersIsRight() {
    assertJudged(
        Verdict.RIGHT,
        "Beijing | Beijing | Beijing, China",
        "Beijing China | Beijing | Beijing, China");
    assertJudged(Verdict.WRONG, "China | Beijing | Beijing, China", "Beijing Beijing | Beijing");
  }

  @Test
  void caseAccentsPunctuationAndLeadingArticlesDoNotMatter() {
    assertJudged(
        Verdict.RIGHT,
        "beijing | Beijing",
        "BEIJING! | Beijing",
        "  Beijing.  | Beijing",
        "“Beijing” | Beijing",
        "the United Nations | United Nations",
        "United Nations | The United Nations",
        "an armistice | armistice",
        "Kim Tae woo | Kim Tae-woo",
        "US | U.S.",
        "u.s | U.S.",
        "cote d'ivoire | Côte d’Ivoire",
        "cote divoire | Côte d’Ivoire",
        "Walesa | Wałęsa",
        "Strasse | Straße",
        "Smith and Co | Smith & Co.");
  }

  @Test
  void anArticleInTheMiddleOrAloneIsAWordLikeAnyOther() {
    assertJudged(Verdict.WRONG, "end war | end the war");
    assertJudged(Verdict.RIGHT, "a | A", "the | the");
  }

  @Test
  void numbersAreTheSameInWordsAndInDigits() {
    assertJudged(
        Verdict.RIGHT,
        "six | 6",
        "6 nations | six nations",
        "twenty-one | 21",
        "Twenty one | 21",
        "two hundred and five | 205",
        "two hundred five men | 205 men",
        "a hundred | 100",
        "three thousand and four | 3,004",
        "1000 | 1,000",
        "1,000,000 | 1000000",
        "one million | 1 million",
        "nineteen fifty-three | 1953",
        "nineteen hundred | 1900",
        "two thousand and seven | 2007",
        "twenty ten | 2010",
        "two and three | 2 and 3",
        "minus five degrees | -5 degrees");
  }

  @Test
  void numbersThatFollowEachOtherAreNotAddedUp() {
    assertJudged(
        Verdict.WRONG,
        "six seven | 13",
        "two and three | 5",
        "one two three | 6",
        "ten ten | 20",
        "5 | -5",
        "thousand thousand | 1000000");
    assertJudged(Verdict.RIGHT, "one two three | 1 2 3");
  }

  @Test
  void aNumberIsNeverForgiven() {
    assertJudged(
        Verdict.WRONG,
        "1935 | 1953",
        "195 | 1953",
        "10,000 | 100,000",
        "sixty | sixteen",
        "sevn | seven",
        "3.5 | 35",
        "eigthteen soldiers | eighteen soldiers");
  }

  @Test
  void oneSlipOfTheFingerIsForgivenInALowerCaseWordOfFiveLettersOrMore() {
    assertJudged(
        spelled("armistice"),
        "armistise | armistice",
        "armistce | armistice",
        "armisstice | armistice",
        "armitsice | armistice",
        "an armistcie | an armistice");
    assertJudged(spelled("talks"), "military taks | military talks");
  }

  @Test
  void twoSlipsAreNot() {
    assertJudged(
        Verdict.WRONG, "armstise | armistice", "milytary taks | military talks", "tlask | talks");
  }

  @Test
  void aShortWordIsNeverForgiven() {
    assertJudged(Verdict.WRONG, "wat | war", "pease aid | peace food", "ad | aid", "tals | talk");
  }

  @Test
  void aNameIsNeverForgivenForGambiaIsNotZambia() {
    assertJudged(
        Verdict.WRONG,
        "Gambia | Zambia",
        "zambai | Zambia",
        "Pyongyan | Pyongyang",
        "south korea talks | South Koreas talks");
  }

  @Test
  void anExactAnswerIsFoundBeforeAForgivenOne() {
    assertJudged(Verdict.RIGHT, "talks | talky | talks");
  }

  @Test
  void nothingTypedIsSaidToBeNothing() {
    for (String nothing : List.of("", "   ", "?!", "...", "\u0000\t")) {
      assertEquals(NOTHING, TypedAnswer.judge(nothing, List.of("Beijing")));
    }
  }

  @Test
  void anyCodePointCanBeTyped() {
    for (int point = 0; point <= 0x10FFFF; point += point < 0x3000 ? 1 : 997) {
      TypedAnswer.judge("a" + Character.toString(point) + " b", List.of("Beijing", "x y"));
    }
    TypedAnswer.judge("\uD800", List.of("Beijing"));
  }

  @Test
  void aPageIsNoAnswer() {
    assertEquals(
        new Verdict(0, "An answer is a few words long."),
        TypedAnswer.judge("Beijing ".repeat(1000), List.of("Beijing")));
  }
}
