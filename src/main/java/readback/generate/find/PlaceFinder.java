package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Fact;
import readback.generate.fact.Placed;
import readback.generate.text.Line;

/** Where things are or happen, in sentences that can be understood alone. */
final class PlaceFinder {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 34;

  private PlaceFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      Standing.in(reading, line, FEWEST_WORDS, MOST_WORDS)
          .ifPresent(standing -> places(reading, standing, found));
    }
    return found;
  }

  private static void places(Reading reading, Standing standing, List<Fact> found) {
    Clause clause = standing.clause();
    List<Mention> here =
        reading.cast().in(clause.line()).stream().filter(PlaceFinder::isPlace).toList();
    for (Mention mention : here) {
      boolean alone = here.stream().filter(one -> one.actor().equals(mention.actor())).count() == 1;
      if (alone && isWhere(clause, mention)) {
        found.add(placed(standing, mention));
      }
    }
  }

  private static boolean isPlace(Mention mention) {
    Actor actor = mention.actor();
    return actor.kind() == Actor.Kind.COUNTRY
        || actor.kind() == Actor.Kind.PLACE && actor.what().equals("city");
  }

  /**
   * "in Japan", "arrived in Beijing": a preposition of place stands right before, nothing joined
   * after.
   */
  private static boolean isWhere(Clause clause, Mention mention) {
    Line line = clause.line();
    int before =
        line.at(mention.from() - 1).lower().equals("the") ? mention.from() - 2 : mention.from() - 1;
    boolean where =
        before >= clause.from()
            && line.at(before).lower().matches("in|at|to|from|near|outside|into|across|for");
    boolean joined =
        line.at(mention.to()).text().matches("and|or|['’]s?|,|-|/|\\(")
            || line.at(before - 1).text().matches("and|or");
    return where && !joined;
  }

  private static Placed placed(Standing standing, Mention mention) {
    Line line = standing.clause().line();
    String shown = standing.before(line.at(mention.from()).span().start());
    String article = shown.endsWith(" the ") ? "the " : "";
    return new Placed(
        line.span(),
        mention.actor(),
        shown.substring(0, shown.length() - article.length()),
        standing.after(line.at(mention.to() - 1).span().end()));
  }
}
