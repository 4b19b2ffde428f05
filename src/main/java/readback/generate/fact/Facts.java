package readback.generate.fact;

import java.util.List;
import readback.article.Article;
import readback.generate.cast.Actor;
import readback.generate.cast.Cast;

/**
 * All that was found in an article, in the order of its words.
 *
 * @param groups people whom it names by what they are only: "oil workers"
 */
public record Facts(Article article, Cast cast, List<Actor> groups, List<Fact> all) {
  public Facts {
    groups = List.copyOf(groups);
    all = List.copyOf(all);
  }

  public <T extends Fact> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
