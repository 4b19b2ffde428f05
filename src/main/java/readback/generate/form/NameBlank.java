package readback.generate.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readback.generate.fact.Named;
import readback.generate.table.WellKnown;
import readback.item.About;
import readback.item.Level;
import readback.item.ShortAnswer;

/** A sentence with a name as its blank, to be typed. */
final class NameBlank implements Form {
  @Override
  public String name() {
    return "name";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Named fact : material.of(Named.class)) {
      // What the headline names is what all of the article is about, and no question.
      String shown = material.facts().article().title() + " " + fact.before() + fact.after();
      boolean shows = Material.names(shown, fact.who()) || showsPart(shown, fact.name());
      if (!shows && !WellKnown.isOne(fact.name())) {
        found.add(candidate(fact));
      }
    }
    return found;
  }

  /** "Alaska" in the headline tells most of "Northern Alaska". */
  private static boolean showsPart(String shown, String name) {
    Set<String> words =
        new LinkedHashSet<>(List.of(shown.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    return Arrays.stream(name.split("[^\\p{L}]+"))
        .filter(part -> part.length() > 3)
        .anyMatch(part -> words.contains(part.toLowerCase(Locale.ROOT)));
  }

  private Candidate candidate(Named fact) {
    String stem = fact.before() + "___" + fact.after();
    About about = Drafts.about(name(), stem, Level.LITERAL, stem, List.of(fact.evidence()), "");
    Set<String> answers = new LinkedHashSet<>(List.of(fact.name()));
    answers.add(fact.who().name().replaceFirst("^the ", ""));
    if (fact.who().isPerson()) {
      answers.add(fact.who().core());
    }
    return new Candidate(
        new ShortAnswer(about, List.copyOf(answers)), name(), List.of(fact), fact.who().name(), 0);
  }
}
