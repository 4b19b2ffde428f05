package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Claimed;
import readback.generate.fact.Fact;
import readback.generate.fact.Quoted;
import readback.generate.table.Mouthpieces;
import readback.generate.table.ReportingVerbs;

/** Whose spokesman said that the ferry would stop? Whose study found that ...? */
final class WhoseWord implements Form {
  @Override
  public String name() {
    return "whose-word";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Fact fact : material.facts().all()) {
      fact.voice()
          .flatMap(speaker -> Mouthpiece.of(speaker, material.facts().cast()))
          .flatMap(mouth -> question(fact, mouth))
          .flatMap(question -> question.candidate(name(), material))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<SourceQuestion> question(Fact fact, Mouthpiece mouth) {
    if (fact instanceof Claimed claimed && WhoSaysThat.fits(claimed)) {
      String predicate = verb(claimed.verb(), mouth) + " that " + claimed.clause();
      return Optional.of(question(fact, mouth, claimed.clause(), predicate));
    }
    if (fact instanceof Quoted quoted) {
      String words = ClearQuotation.of(quoted.words());
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(
              question(
                  fact, mouth, words, verb(quoted.verb(), mouth) + ", " + Quotes.asked(words)));
    }
    return Optional.empty();
  }

  private static SourceQuestion question(
      Fact fact, Mouthpiece mouth, String told, String predicate) {
    return new SourceQuestion(
        fact, mouth.whose(), "whose " + mouth.noun(), told, predicate, mouth.noun() + told, 0);
  }

  private static String verb(String third, Mouthpiece mouth) {
    return Mouthpieces.isMany(mouth.noun())
        ? ReportingVerbs.of(third)
            .filter(verb -> verb.third().equals(third))
            .map(ReportingVerbs.Reporting::base)
            .orElse(third)
        : third;
  }
}
