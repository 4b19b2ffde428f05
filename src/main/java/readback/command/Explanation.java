package readback.command;

import java.util.ArrayList;
import java.util.List;
import readback.article.Article;
import readback.article.Sentence;
import readback.generate.choose.Chosen;
import readback.generate.fact.Fact;
import readback.generate.form.Candidate;

/** Tells, sentence by sentence, what questions came of it and why others did not. */
final class Explanation {
  private final Chosen chosen;
  private final Article article;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Chosen chosen) {
    this.chosen = chosen;
    this.article = chosen.facts().article();
  }

  static String of(Chosen chosen) {
    Explanation explanation = new Explanation(chosen);
    chosen.facts().article().sentences().forEach(explanation::sentence);
    return explanation.text.append('\n').toString();
  }

  private void sentence(Sentence sentence) {
    text.append('\n')
        .append(sentence.paragraph())
        .append(": ")
        .append(article.words(sentence.span()))
        .append('\n');
    List<String> lines = new ArrayList<>();
    chosen.kept().stream()
        .filter(one -> touches(one, sentence))
        .forEach(one -> lines.add("asked    " + shown(one)));
    chosen.left().stream()
        .filter(one -> touches(one, sentence))
        .forEach(one -> lines.add("spare    " + shown(one)));
    chosen.refused().stream()
        .filter(one -> touches(one.candidate(), sentence))
        .forEach(
            one -> lines.add("refused  " + shown(one.candidate()) + "\n           " + one.why()));
    if (lines.isEmpty()) {
      lines.add(nothing(sentence));
    }
    lines.forEach(line -> text.append("   ").append(line).append('\n'));
  }

  private static boolean touches(Candidate candidate, Sentence sentence) {
    return candidate.item().about().evidence().stream()
        .anyMatch(span -> span.touches(sentence.span()));
  }

  private static String shown(Candidate one) {
    return one.form()
        + " on "
        + one.fact().kind()
        + " ("
        + one.fact().summary()
        + "): "
        + one.item().stem();
  }

  private String nothing(Sentence sentence) {
    List<Fact> facts =
        chosen.facts().all().stream()
            .filter(fact -> fact.evidence().touches(sentence.span()))
            .toList();
    return facts.isEmpty()
        ? "nothing: no fact was found that stands alone"
        : "nothing: no form could ask for "
            + facts.get(0).kind()
            + " ("
            + facts.get(0).summary()
            + ") with enough wrong options";
  }
}
