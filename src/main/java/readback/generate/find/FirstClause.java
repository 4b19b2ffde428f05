package readback.generate.find;

import java.util.Optional;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/**
 * The clause that opens a sentence, where it is a sentence by itself: what follows a dash, a
 * semicolon or ", which" may go.
 */
final class FirstClause {
  private FirstClause() {}

  static Optional<Clause> of(Clause whole) {
    Line line = whole.line();
    Clause first = ClauseEnd.cut(line, whole.from());
    boolean cut = first.line() == line && first.to() < whole.to();
    return cut && isWhole(first, whole.to()) && !isHalf(first)
        ? Optional.of(first)
        : Optional.empty();
  }

  static boolean hasDash(Clause clause) {
    return clause.tokens().stream().anyMatch(token -> token.text().matches("[–—;]|--"));
  }

  /** What was cut off ends the sentence; it is no aside after which the clause goes on. */
  private static boolean isWhole(Clause first, int end) {
    Line line = first.line();
    String mark = line.at(first.to()).text();
    String next = line.at(first.to() + 1).lower();
    boolean joins = mark.matches(";|but|and") || mark.equals(",") && next.matches("but|and|so|yet");
    boolean goesOn =
        line.tokens().subList(first.to() + 1, end).stream()
            .anyMatch(token -> token.text().matches("[,–—-]|--"));
    return !mark.equals(":") && (joins || !goesOn) && !first.breaksOff();
  }

  /** "When the storm came", "not only": the other half is missing. */
  private static boolean isHalf(Clause first) {
    Line line = first.line();
    boolean leans =
        first.first().is(Tag.SCONJ)
            || first.first().is(Tag.ADP)
            || first.first().is(Tag.VERB)
            || first.first().is(Tag.ADV)
            || first.first().lower().matches("when|while|once|unlike");
    int comma = first.from();
    while (leans && comma < first.to() && !line.at(comma).is(",")) {
      comma++;
    }
    boolean paired =
        first.tokens().stream()
            .anyMatch(token -> token.lower().matches("only|either|both|whether|if"));
    return leans && Verbs.finite(line, comma + 1, first.to()) < 0 || paired;
  }
}
