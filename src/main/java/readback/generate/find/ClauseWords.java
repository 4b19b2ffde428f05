package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Small words and marks around reported clauses. */
final class ClauseWords {
  private ClauseWords() {}

  /** Whether a clause that somebody reports ends at a mark. */
  static boolean endsClause(Line line, int at) {
    return at > 0 && (line.at(at).is(",") || closesQuoted(line, at));
  }

  /** The mark that closes a few quoted words, with the comma within it. */
  static boolean closesQuoted(Line line, int at) {
    return line.at(at).text().matches("[\"”]") && line.at(at - 1).is(",");
  }

  /** Whether a whole quotation stands in a range. */
  static boolean hasQuotation(Line line, int from, int to) {
    return line.tokens().subList(from, to).stream().anyMatch(t -> t.is(Tag.QUOTE));
  }

  /** "also" points at another claim, and may go. */
  static Clause withoutAlso(Clause clause) {
    for (int i = clause.from() + 1; i < clause.to() - 1; i++) {
      boolean free =
          !clause.line().at(i - 1).lower().matches("only|but") && !clause.line().at(i + 1).is(",");
      if (clause.line().at(i).is("also") && free) {
        return withoutAlso(
            new Clause(clause.line().without(i, i + 1), clause.from(), clause.to() - 1));
      }
    }
    return clause;
  }
}
