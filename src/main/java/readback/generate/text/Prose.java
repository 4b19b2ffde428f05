package readback.generate.text;

import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;

/** An article, its lines and its quotations, in order. */
public record Prose(Article article, List<Line> lines, List<Quotation> quotations) {
  public Prose {
    lines = List.copyOf(lines);
    quotations = List.copyOf(quotations);
  }

  public static Prose of(Article article) {
    return new ProseReader(article).read();
  }

  /** The article's words, with every run of white space as one blank. */
  public String words(Span span) {
    return article.words(span);
  }

  /** The whole quotation that a token stands for. */
  public Optional<Quotation> quotation(Token token) {
    return quotations.stream().filter(one -> one.outer().equals(token.span())).findFirst();
  }

  /** The lines of a paragraph, from 1. */
  public List<Line> paragraph(int number) {
    return lines.stream().filter(line -> line.paragraph() == number).toList();
  }
}
