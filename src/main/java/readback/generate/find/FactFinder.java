package readback.generate.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import readback.article.Article;
import readback.generate.cast.Cast;
import readback.generate.cast.CastFinder;
import readback.generate.fact.Fact;
import readback.generate.fact.Facts;
import readback.generate.text.Prose;
import readback.generate.word.Lexicon;

/** Everything that is found in an article. */
public final class FactFinder {
  private static final List<Function<Reading, List<Fact>>> FINDERS =
      List.of(
          RoleFinder::in,
          QuotationFinder::in,
          ClaimFinder::in,
          StanceFinder::in,
          ReferenceFinder::in,
          DeedFinder::in,
          NumberFinder::in,
          ReasonFinder::in,
          IntentFinder::in,
          StatementFinder::in,
          LinkFinder::in,
          NameFinder::in,
          DefinitionFinder::in,
          WordFinder::in);

  private FactFinder() {}

  public static Facts in(Article article) {
    Lexicon.openAhead();
    Prose prose = Prose.of(article);
    Cast cast = CastFinder.in(prose);
    Reading reading = Reading.of(prose, cast);
    List<Fact> facts = new ArrayList<>();
    FINDERS.forEach(finder -> facts.addAll(finder.apply(reading)));
    facts.sort(Comparator.comparing(Fact::evidence));
    return new Facts(
        article, reading.settled(), Crowds.in(reading), facts.stream().distinct().toList());
  }
}
