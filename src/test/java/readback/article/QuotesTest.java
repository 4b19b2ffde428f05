package readback.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final String TEXT = "“It’s late,” he said –\n\nand  the cats slept.\n";

  @Test
  void aQuoteIsFoundWhateverItsWhiteSpaceQuotesAndDashes() {
    Span found = Quotes.of(TEXT).find("\"It's late,\" he said - and\nthe cats").orElseThrow();

    assertEquals("“It’s late,” he said –\n\nand  the cats", found.of(TEXT));
  }

  @Test
  void otherWordsAreNotFound() {
    assertEquals(Optional.empty(), Quotes.of(TEXT).find("he said - and the dogs"));
    assertEquals(Optional.empty(), Quotes.of(TEXT).find("  "));
  }

  @Test
  void ofAQuoteThatIsNotThereItIsKnownHowFarItGoes() {
    String quote = "\"It's late,\"  he said - and the catalogue";

    assertEquals(
        "\"It's late,\"  he said - and the",
        quote.substring(0, Quotes.of(TEXT).longestStart(quote)));
    assertEquals(0, Quotes.of(TEXT).longestStart("Dogs bark"));
  }

  @Test
  void whereOneWordIsRepeatedThePlainSearchAndTheOneInOnePassAgree() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      String text = letters(random, 400);
      String quote = letters(random, 30);
      Optional<Span> expected =
          text.contains(quote)
              ? Optional.of(new Span(text.indexOf(quote), text.indexOf(quote) + quote.length()))
              : Optional.empty();

      assertEquals(expected, Quotes.of(text).find(quote), text + "\n" + quote);
    }
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(8) == 0 ? 'b' : 'a');
    }
    return text.toString();
  }
}
