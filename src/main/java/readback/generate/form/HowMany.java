package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import readback.generate.fact.Counted;
import readback.item.About;
import readback.item.Level;

/** A number or date asked for, or the blank in its sentence. */
final class HowMany implements Form {
  @Override
  public String name() {
    return "number";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Counted fact : material.of(Counted.class)) {
      String sentence = fact.before() + fact.after();
      if (sentence.matches(
          "(?s).*(?<![\\d,.])" + java.util.regex.Pattern.quote(fact.number()) + "(?![\\d,]).*")) {
        continue;
      }
      List<String> others = NumberOptions.beside(fact);
      if (others.size() == PeopleOptions.MOST) {
        found.add(candidate(fact, others));
      }
    }
    return found;
  }

  private Candidate candidate(Counted fact, List<String> others) {
    String blank = fact.before() + "___" + fact.after();
    String stem = fact.question().orElse(blank);
    About about = Drafts.about(name(), blank, Level.LITERAL, stem, List.of(fact.evidence()), "");
    return new Candidate(
        Drafts.choice(about, fact.number(), others),
        name(),
        List.of(fact),
        fact.number(),
        fact.question().isPresent() ? 1 : 0);
  }
}
