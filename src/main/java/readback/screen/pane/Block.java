package readback.screen.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Byline;
import readback.article.Paragraph;
import readback.article.Span;
import readback.screen.Ink;

/**
 * A part of an article that is set by itself.
 *
 * @param source what it is a stretch of: the article's text, or a line made up for the byline
 * @param gap the blank rows below it, 0 or 1
 */
record Block(String source, int start, int end, Ink ink, boolean isOfTheText, int gap) {

  static List<Block> of(Article article) {
    List<Block> blocks = new ArrayList<>(article.paragraphs().size() + 2);
    int gap = article.byline().isPresent() ? 0 : 1;
    Optional<Span> headline = article.headline();
    if (headline.isPresent()) {
      Span span = headline.get();
      blocks.add(new Block(article.text(), span.start(), span.end(), Ink.TITLE, true, gap));
    } else {
      blocks.add(new Block(article.name(), 0, article.name().length(), Ink.TITLE, false, gap));
    }
    if (article.byline().isPresent()) {
      String line = line(article.byline().get());
      blocks.add(new Block(line, 0, line.length(), Ink.FAINT, false, 1));
    }
    for (Paragraph paragraph : article.paragraphs()) {
      Ink ink = paragraph.sentences().isEmpty() ? Ink.TITLE : Ink.TEXT;
      Span span = paragraph.span();
      blocks.add(new Block(article.text(), span.start(), span.end(), ink, true, 1));
    }
    return blocks;
  }

  private static String line(Byline byline) {
    return byline.place().isEmpty() ? byline.author() : byline.author() + ", " + byline.place();
  }
}
