package readback.screen.author;

import java.util.List;
import java.util.Optional;
import readback.article.Article;
import readback.screen.page.Author;
import readback.screen.page.Page;

/**
 * New questions for the files of a folder.
 *
 * @param folder as the user would name it
 */
public record Questions(String folder) implements Author {
  @Override
  public Page question(Article article, Page below) {
    return Writing.on(new Commission(article, folder, Optional.of(below)), Draft.EMPTY);
  }

  /**
   * Where {@code readback add} begins: with the question, or the choice of its article.
   *
   * @param articles at least one
   */
  public Page first(List<Article> articles) {
    return articles.size() == 1
        ? Writing.on(new Commission(articles.get(0), folder, Optional.empty()), Draft.EMPTY)
        : new ArticleChoice(articles, 0, folder);
  }
}
