package readback.generate.fact;

import java.util.List;
import readback.article.Article;
import readback.generate.cast.Cast;

/** All that was found in an article, in the order of its words. */
public record Facts(Article article, Cast cast, List<Fact> all) {
  public Facts {
    all = List.copyOf(all);
  }

  public <T extends Fact> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
