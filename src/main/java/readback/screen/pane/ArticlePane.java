package readback.screen.pane;

import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.screen.Row;

/**
 * The article in a column: where it is scrolled to, what stands out in it, and what has to be in
 * sight. An immutable value; how the text was last set is remembered behind it.
 */
public final class ArticlePane {
  /** The widest column that is pleasant to read, with its margin. */
  public static final int WIDEST = 74;

  private final Article article;
  private final Galleys galleys;
  private final Spot top;
  private final List<Mark> marks;
  private final Optional<Span> target;

  private ArticlePane(
      Article article, Galleys galleys, Spot top, List<Mark> marks, Optional<Span> target) {
    this.article = article;
    this.galleys = galleys;
    this.top = top;
    this.marks = List.copyOf(marks);
    this.target = target;
  }

  public static ArticlePane of(Article article) {
    return new ArticlePane(article, new Galleys(article), Spot.TOP, List.of(), Optional.empty());
  }

  public Article article() {
    return article;
  }

  /** The same place of the text with other words standing out. */
  public ArticlePane marked(List<Mark> other) {
    return new ArticlePane(article, galleys, top, other, Optional.empty());
  }

  /** Keeps a span in sight at any size, until it is scrolled. */
  public ArticlePane showing(Optional<Span> span) {
    return new ArticlePane(article, galleys, top, marks, span);
  }

  /** Scrolled by rows of a column of this width and height. */
  public ArticlePane scrolled(int rows, int width, int height, boolean ascii) {
    Galley galley = galleys.at(width, ascii);
    Spot moved = galley.clamped(galley.moved(topAt(galley, height), rows), height);
    return new ArticlePane(article, galleys, moved, marks, Optional.empty());
  }

  public List<Row> rows(int width, int height, boolean ascii) {
    Galley galley = galleys.at(width, ascii);
    return galley.rows(topAt(galley, height), height, marks);
  }

  /** Whether there is more of it than a column of this size shows. */
  public boolean isHigherThan(int width, int height, boolean ascii) {
    return galleys.at(width, ascii).isHigherThan(height);
  }

  /** The offset in the article's text of what a cell of the column shows. */
  public Optional<Integer> offsetAt(int row, int column, int width, int height, boolean ascii) {
    Galley galley = galleys.at(width, ascii);
    int offset = galley.offsetAt(topAt(galley, height), row, column);
    return offset < 0 ? Optional.empty() : Optional.of(offset);
  }

  /** How much of the article has been seen down to the last row, in whole per cent. */
  public int percent(int width, int height, boolean ascii) {
    Galley galley = galleys.at(width, ascii);
    return galley.percent(topAt(galley, height), height);
  }

  private Spot topAt(Galley galley, int height) {
    Spot clamped = galley.clamped(top, height);
    return target.isPresent() ? galley.showing(target.get(), clamped, height) : clamped;
  }
}
