package readback.generate;

import readback.article.Article;
import readback.generate.choose.Chosen;
import readback.generate.fact.Facts;
import readback.generate.find.FactFinder;

/** From an article to a quiz on it; the same article always gives the same quiz. */
public final class Generator {
  private Generator() {}

  /** What the article says, as far as it was found. */
  public static Facts facts(Article article) {
    return FactFinder.in(article);
  }

  public static Chosen quiz(Article article) {
    return Chosen.from(facts(article));
  }
}
