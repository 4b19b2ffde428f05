package readback.generate.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Facts;
import readback.generate.form.Candidate;
import readback.generate.form.Form;
import readback.generate.form.Forms;
import readback.generate.form.Material;

/**
 * The quiz that an article bears, and what was left.
 *
 * @param kept in the order of their evidence
 * @param left fit, but not chosen
 * @param refused what a rule objected to
 */
public record Chosen(
    Facts facts, List<Candidate> kept, List<Candidate> left, List<Refused> refused) {
  /** A candidate that was dropped, and why. */
  public record Refused(Candidate candidate, String why) {}

  public static Chosen from(Facts facts) {
    Material material = new Material(facts);
    List<List<Candidate>> byForm = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    for (Form form : Forms.ALL) {
      List<Candidate> fit = new ArrayList<>();
      for (Candidate candidate : form.candidates(material)) {
        Optional<String> why = Sieve.objection(candidate, facts.article());
        why.ifPresentOrElse(
            reason -> refused.add(new Refused(candidate, reason)), () -> fit.add(candidate));
      }
      byForm.add(fit);
    }
    List<Candidate> kept = Selection.of(byForm, facts.article());
    List<Candidate> left =
        byForm.stream().flatMap(List::stream).filter(one -> !kept.contains(one)).toList();
    return new Chosen(facts, kept, left, List.copyOf(refused));
  }
}
