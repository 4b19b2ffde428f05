package readback.bank;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readback.article.Article;

/** Where question files find the articles that they name. */
@FunctionalInterface
public interface Articles {
  /** The article of that name, or why there is none. */
  Found find(String name);

  /**
   * What was found.
   *
   * @param problem what is wrong, a sentence without a full stop, if there is no article
   * @param mend how to mend it
   */
  record Found(Optional<Article> article, String problem, String mend) {
    static Found of(Article article) {
      return new Found(Optional.of(article), "", "");
    }

    static Found nothing(String problem, String mend) {
      return new Found(Optional.empty(), problem, mend);
    }
  }

  /** Articles at hand, by their names. */
  static Articles of(Article... articles) {
    Map<String, Article> byName =
        Arrays.stream(articles).collect(Collectors.toMap(Article::name, Function.identity()));
    return name ->
        byName.containsKey(name)
            ? Found.of(byName.get(name))
            : missing(name, Nearest.to(name, byName.keySet()));
  }

  /** Nothing of that name; {@code nearest} is what may have been meant. */
  static Found missing(String name, Optional<String> nearest) {
    return Found.nothing(
        "there is no article '" + name + "'",
        nearest
            .map(near -> "Did you mean '" + near + "'?")
            .orElse("Put the article's text into seeds/ beside the question folder."));
  }
}
