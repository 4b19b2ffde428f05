package readback.screen.page;

import readback.article.Article;

/**
 * Opens the page for a new question. Given to the pages that readers see, which know no more of
 * writing questions.
 */
public interface Author {
  /**
   * The page for a new question.
   *
   * @param below the page to come back to
   */
  Page question(Article article, Page below);
}
