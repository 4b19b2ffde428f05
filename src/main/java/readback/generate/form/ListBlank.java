package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Listed;
import readback.item.About;
import readback.item.Level;
import readback.item.ShortAnswer;

/** A list with one of its members as a blank, to be typed. */
final class ListBlank implements Form {
  @Override
  public String name() {
    return "list";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Listed fact : material.of(Listed.class)) {
      String sentence = fact.before() + fact.after();
      boolean shown =
          Statements.telling(fact.asked()).stream()
              .anyMatch(Statements.telling(sentence)::contains);
      if (!shown) {
        found.add(candidate(fact));
      }
    }
    return found;
  }

  private Candidate candidate(Listed fact) {
    String stem = fact.before() + "___" + fact.after();
    About about = Drafts.about(name(), stem, Level.LITERAL, stem, List.of(fact.evidence()), "");
    return new Candidate(
        new ShortAnswer(about, List.of(fact.asked())), name(), List.of(fact), fact.asked(), 0);
  }
}
