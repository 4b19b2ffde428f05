package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.generate.fact.Reasoned;
import readback.item.About;
import readback.item.Level;
import readback.item.Locate;

/** Point at the sentence that tells why something is so. */
final class WhyIsIt implements Form {
  @Override
  public String name() {
    return "locate-why";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    Article article = material.facts().article();
    for (Reasoned fact : material.of(Reasoned.class)) {
      String by = fact.by().map(actor -> ", according to " + actor.name() + ",").orElse("");
      String stem = "Point at the sentence that tells why" + by + " " + fact.effect() + ".";
      About about =
          Drafts.about(name(), fact.effect(), Level.LITERAL, stem, List.of(fact.evidence()), "");
      List<String> sentences =
          article.sentencesTouching(fact.evidence()).stream()
              .map(sentence -> article.words(sentence.span()))
              .toList();
      found.add(
          new Candidate(new Locate(about, sentences), name(), List.of(fact), fact.cause(), 0));
    }
    return found;
  }
}
