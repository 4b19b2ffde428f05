package readback.exchange;

/**
 * The texts of a question in what format they are written.
 *
 * @param format of the question, which its answers take over
 */
record GiftTexts(String format, GiftQuestion question) {
  /** The words of a masked text; HTML is read as what it says. */
  String of(String masked) throws Refused {
    String own = GiftMarkup.format(masked);
    String text = GiftMarkup.reveal(GiftMarkup.withoutFormat(masked));
    if (!(own.isEmpty() ? format : own).equals("html")) {
      return text;
    }
    return PlainHtml.words(text)
        .orElseThrow(
            () ->
                new Refused(
                    question.start(),
                    question.end(),
                    "gift-html",
                    "there is more than words in this HTML",
                    "Ask without the picture, the table or the link."));
  }
}
