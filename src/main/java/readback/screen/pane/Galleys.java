package readback.screen.pane;

import java.util.List;
import readback.article.Article;

/**
 * An article to be shown at any width. Remembers how it was last set, which changes nothing that
 * can be seen: setting is done again only when the width is another.
 */
final class Galleys {
  private final List<Block> blocks;
  private Galley last;

  Galleys(Article article) {
    blocks = Block.of(article);
  }

  synchronized Galley at(int width, boolean ascii) {
    if (last == null || !last.isFor(width, ascii)) {
      last = new Galley(blocks, width, ascii);
    }
    return last;
  }
}
