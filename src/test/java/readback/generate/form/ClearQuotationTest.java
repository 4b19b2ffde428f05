package readback.generate.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of a quotation that needs nothing that was said before. */
class ClearQuotationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We will not sell this island to anybody,|We will not sell this island to anybody,",
        "But the ferry is late every Monday.|''",
        "So we waited for the ferry all night.|''",
        "It flows over when the rain is heavy.|''",
        "It's important to know how deep the harbour is.|It's important to know how deep the harbour is.",
        "That is why nobody will buy the boat.|''",
        "We must learn where he was that night.|''",
        "My brother sailed until he was ninety years old.|My brother sailed until he was ninety years old.",
        "Anna sailed until she was ninety years old.|Anna sailed until she was ninety years old.",
        "Yes. The harbour is open to every ship of the north.|The harbour is open to every ship of the north.",
        "We waited.|''",
        "There is something we can do.|''",
        "They rebuilt it after the great earthquake of that terrible winter.|They rebuilt it after the great earthquake of that terrible winter.",
      })
  void whatHangsIsLeftOut(String quotation, String clear) {
    assertEquals(clear, ClearQuotation.of(quotation));
  }
}
