package readback.generate.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readback.generate.fact.Defined;
import readback.item.About;
import readback.item.Level;
import readback.item.ShortAnswer;

/** What is described in the article as “a soil of moss that has been dead for ages”? */
final class WhatIsMeant implements Form {
  @Override
  public String name() {
    return "meaning-to-term";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Defined fact : material.of(Defined.class)) {
      String known = material.facts().article().title() + " " + fact.meaning();
      boolean shown = known.toLowerCase(Locale.ROOT).contains(fact.term().toLowerCase(Locale.ROOT));
      if (!shown) {
        found.add(candidate(fact));
      }
    }
    return found;
  }

  private Candidate candidate(Defined fact) {
    String stem = "What is described in the article as “" + fact.meaning() + "”?";
    About about =
        Drafts.about(name(), fact.term(), Level.LITERAL, stem, List.of(fact.evidence()), "");
    return new Candidate(
        new ShortAnswer(about, List.of(fact.term())), name(), List.of(fact), fact.term(), 0);
  }
}
