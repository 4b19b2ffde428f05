package readback.generate.form;

import java.util.List;
import readback.article.Article;
import readback.generate.fact.Fact;
import readback.item.About;
import readback.item.Level;
import readback.item.Locate;

/** Items that are answered by pointing at a sentence. */
final class Pointed {
  private Pointed() {}

  /** Whose word it is, as it stands within a question; nothing where it is the paper's. */
  static String by(Fact fact) {
    return fact.voice().map(actor -> ", according to " + actor.name() + ",").orElse("");
  }

  /**
   * @param ground what is asked, of which the id is made
   */
  static Candidate at(
      String form, Level level, String stem, String ground, Fact fact, Material material) {
    Article article = material.facts().article();
    About about = Drafts.about(form, ground, level, stem, List.of(fact.evidence()), "");
    List<String> sentences =
        article.sentencesTouching(fact.evidence()).stream()
            .map(sentence -> article.words(sentence.span()))
            .toList();
    return new Candidate(new Locate(about, sentences), form, List.of(fact), ground, 0);
  }
}
