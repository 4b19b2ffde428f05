package readback.generate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readback.article.Span;

/** Where an agency's report begins, after the place it was sent from. */
class DatelineTest {
  private static String without(String sentence) {
    return Dateline.after(sentence, new Span(0, sentence.length())).of(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LISBON, Portugal (AP) — ",
        "LOS ANGELES (Reuters) - ",
        "BRUSSELS/LONDON (Reuters) - ",
        "RIO DE JANEIRO, Brazil (AP) _ ",
        "LONDON, Oct. 3 -- ",
        "ST. PETER, Minn., March 7 -- ",
        "NEW DELHI, March 3 (Xinhua) -- ",
        "GENEVA, 3 March 2011 (IRIN) - ",
        "MOSCOW. Jan 5 (Interfax) - ",
        "CAIRO, Sept 3, 2021 (AFP) – ",
        "WASHINGTON, D.C. — ",
        "Seoul, South Korea (CNN) -- ",
        "Washington — ",
        "Port Louis, Trinidad and Tobago (AP) — ",
        "(CNN) -- ",
        "NEW DELHI: ",
      })
  void aDatelineIsNoPartOfTheSentence(String dateline) {
    assertEquals("The talks ended on Monday.", without(dateline + "The talks ended on Monday."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ship - a ferry - sank on Monday.",
        "Experts: It will rain.",
        "Kim Tae-woo says there is still too much friction.",
        "(The team chose people who had been there.) It was late.",
        "NATO – the alliance - met on Monday.",
        "Smith, the mayor - a Democrat - said so.",
      })
  void aSentenceWithADashIsWhole(String sentence) {
    assertEquals(sentence, without(sentence));
  }
}
