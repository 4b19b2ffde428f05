package readback.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readback.article.Article;
import readback.article.Sentence;
import readback.generate.choose.Chosen;
import readback.generate.fact.Fact;
import readback.generate.form.Candidate;

/** Tells, sentence by sentence, what questions came of it and why others did not. */
final class Explanation {
  private static final String KEY =
      """

      asked: in the question file. spare: as good, but the file has enough of its form, its answer or
      its sentence. refused: a rule objects. nothing: what was found, if anything, bears no question.
      """;

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
    return explanation.text + KEY;
  }

  private void sentence(Sentence sentence) {
    text.append(text.length() == 0 ? "" : "\n").append("paragraph ").append(sentence.paragraph());
    text.append(": ").append(article.words(sentence.span())).append('\n');
    List<String> lines = new ArrayList<>();
    chosen.kept().stream()
        .filter(one -> touches(one, sentence))
        .forEach(one -> lines.add("  asked    " + shown(one)));
    chosen.left().stream()
        .filter(one -> touches(one, sentence))
        .forEach(one -> lines.add("  spare    " + shown(one)));
    chosen.refused().stream()
        .filter(one -> touches(one.candidate(), sentence))
        .forEach(
            one -> lines.add("  refused  " + shown(one.candidate()) + "\n           " + one.why()));
    if (lines.isEmpty()) {
      lines.add("  nothing  " + nothing(sentence));
    }
    lines.forEach(line -> text.append(line).append('\n'));
  }

  private static boolean touches(Candidate candidate, Sentence sentence) {
    return candidate.item().about().evidence().stream()
        .anyMatch(span -> span.touches(sentence.span()));
  }

  private static String shown(Candidate one) {
    return one.form() + ": " + one.item().stem() + "\n           from " + shown(one.fact());
  }

  private static String shown(Fact fact) {
    return fact.kind() + ": " + fact.summary();
  }

  private String nothing(Sentence sentence) {
    List<Fact> facts =
        chosen.facts().all().stream()
            .filter(fact -> fact.evidence().touches(sentence.span()))
            .toList();
    return facts.isEmpty()
        ? "no fact was found that stands alone"
        : facts.stream()
            .map(fact -> "no form could ask for " + shown(fact))
            .collect(Collectors.joining("\n           "));
  }
}
