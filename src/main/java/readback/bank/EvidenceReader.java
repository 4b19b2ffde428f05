package readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Span;
import readback.bank.Node.Scalar;

/** Reads {@code evidence}: quotations, each of which the article must hold. */
final class EvidenceReader {
  private final Passages article;
  private final Faults faults;

  /**
   * @param article null if it could not be read; then nothing is looked up
   */
  EvidenceReader(Passages article, Faults faults) {
    this.article = article;
    this.faults = faults;
  }

  /** Where the article says what the item quotes, in the author's order. */
  List<Span> spans(Fields fields) {
    List<Span> spans = new ArrayList<>();
    for (Scalar quote : fields.oneOrMore("evidence")) {
      if (article != null) {
        find(quote).ifPresent(spans::add);
      }
    }
    return spans;
  }

  private Optional<Span> find(Scalar quote) {
    Optional<Span> span = article.find(quote.text());
    if (span.isEmpty()) {
      tellNotFound(quote);
    } else if (!article.isShown(span.get())) {
      faults.error(
          FileRule.EVIDENCE_NOT_SHOWN,
          quote,
          "this evidence stands outside the article's headline and paragraphs",
          "Quote the article itself, not the page around it.");
    }
    return span;
  }

  private void tellNotFound(Scalar quote) {
    int known = article.longestStart(quote.text());
    if (known == 0) {
      faults.error(
          FileRule.EVIDENCE_NOT_FOUND,
          quote,
          "the article does not say this",
          "Copy the article's own words.");
      return;
    }
    int unknown = known;
    while (unknown < quote.text().length()
        && Character.isWhitespace(quote.text().charAt(unknown))) {
      unknown++;
    }
    int at = Located.offset(faults.source(), quote, unknown);
    faults.error(
        FileRule.EVIDENCE_NOT_FOUND,
        at,
        wordEnd(at, quote.end()),
        "from here on the article does not say this",
        "The article says: " + article.nearest(quote.text(), known));
  }

  private int wordEnd(int at, int end) {
    String text = faults.source().text();
    int to = at;
    while (to < end && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return to;
  }
}
