package readback.generate.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.article.Span;
import readback.item.About;
import readback.item.Choice;
import readback.item.Distractor;
import readback.item.Level;

/** Items as a program drafts them, for a person to review. */
final class Drafts {
  private Drafts() {}

  /**
   * @param form the form's name and
   * @param ground what was asked, of which the id is made: never the wording
   */
  static About about(
      String form, String ground, Level level, String stem, List<Span> evidence, String rationale) {
    return new About(
        Optional.of(form + "-" + Ground.hash(ground)),
        level,
        stem.replaceAll("\"([^\"]+)\"", "“$1”"),
        evidence,
        rationale.isEmpty() ? Optional.empty() : Optional.of(rationale),
        true,
        Map.of());
  }

  static Choice choice(About about, String answer, List<String> distractors) {
    return new Choice(about, answer, distractors.stream().map(Distractor::of).toList());
  }
}
