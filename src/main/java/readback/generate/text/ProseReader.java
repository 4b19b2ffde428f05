package readback.generate.text;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.article.Paragraph;
import readback.article.Sentence;
import readback.article.Span;

/** Reads paragraph by paragraph: first the quotations, then the lines around them. */
final class ProseReader {
  private final Article article;
  private final List<Line> lines = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  ProseReader(Article article) {
    this.article = article;
  }

  Prose read() {
    for (int i = 0; i < article.paragraphs().size(); i++) {
      paragraph(article.paragraphs().get(i), i + 1);
    }
    return new Prose(article, lines, quotations);
  }

  private void paragraph(Paragraph paragraph, int number) {
    List<Quotation> here = new ArrayList<>();
    for (QuotationMarks.Marked marked : QuotationMarks.in(article.text(), paragraph.span())) {
      here.add(quotation(marked, number, here));
    }
    quotations.addAll(here);
    List<Quotation> whole = here.stream().filter(Quotation::whole).toList();
    for (Span span : lineSpans(paragraph, whole)) {
      if (Credits.isCredit(article.text(), span)) {
        continue;
      }
      lines.add(line(number < 3 ? Dateline.after(article.text(), span) : span, number, whole));
    }
  }

  private Quotation quotation(QuotationMarks.Marked marked, int number, List<Quotation> before) {
    List<Token> tokens = Tagger.tagged(Tokenizer.pieces(article.text(), marked.inner()));
    boolean whole = Wholeness.isWhole(article.text(), marked, tokens, before);
    return new Quotation(
        marked.outer(), marked.inner(), number, whole, marked.open(), whole ? tokens : List.of());
  }

  /** The paragraph's sentences, those joined that end within a quotation. */
  private List<Span> lineSpans(Paragraph paragraph, List<Quotation> whole) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (Sentence sentence : paragraph.sentences()) {
      start = start < 0 ? sentence.span().start() : start;
      int end = sentence.span().end();
      boolean within =
          whole.stream().anyMatch(one -> one.outer().start() < end && end < one.outer().end());
      if (!within) {
        spans.add(new Span(start, end));
        start = -1;
      }
    }
    if (start >= 0) {
      spans.add(new Span(start, paragraph.span().end()));
    }
    return spans;
  }

  private Line line(Span span, int number, List<Quotation> whole) {
    List<Tokenizer.Piece> pieces = new ArrayList<>();
    int at = span.start();
    for (Quotation one : whole) {
      if (one.outer().start() >= at && one.outer().end() <= span.end()) {
        pieces.addAll(Tokenizer.pieces(article.text(), new Span(at, one.outer().start())));
        pieces.add(new Tokenizer.Piece(one.outer(), QUOTE));
        at = one.outer().end();
      }
    }
    pieces.addAll(Tokenizer.pieces(article.text(), new Span(Math.min(at, span.end()), span.end())));
    return new Line(span, number, quotesMarked(Tagger.tagged(pieces)));
  }

  private static final String QUOTE = "\"";

  /** A quotation's token covers more than its one character; a lone mark does not. */
  private static List<Token> quotesMarked(List<Token> tokens) {
    return tokens.stream()
        .map(
            token ->
                token.is(QUOTE) && token.span().length() > 1
                    ? new Token(token.span(), QUOTE, Tag.QUOTE)
                    : token)
        .toList();
  }
}
