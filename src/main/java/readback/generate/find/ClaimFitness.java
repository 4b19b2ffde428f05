package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Whether a reported clause is a whole clause, and can be understood alone. */
final class ClaimFitness {
  private static final int FEWEST_WORDS = 4;

  private ClaimFitness() {}

  static boolean isFit(Clause clause, OwnWords own) {
    return clause.size() >= FEWEST_WORDS
        && !clause.has(Tag.QUOTE)
        && clause.hasFiniteVerb()
        && !startsOddly(clause)
        && !hasInversion(clause)
        && !isSubordinate(clause)
        && !endsOddly(clause)
        && isBalanced(clause)
        && !Pointing.outside(clause, own);
  }

  /** "Only when she said it was safe did they board": the rest is not what she said. */
  private static boolean hasInversion(Clause clause) {
    Line line = clause.line();
    for (int i = clause.from() + 1; i < clause.to() - 1; i++) {
      if (line.at(i).lower().matches("did|does|do") && Pronouns.isPersonal(line.at(i + 1))
          || line.at(i).lower().matches("did|does|do")
              && line.at(i + 1).lower().matches("it|they")) {
        return true;
      }
    }
    return false;
  }

  /** "After the deal was done": when it was said, not what. */
  private static boolean isSubordinate(Clause clause) {
    return clause
            .first()
            .lower()
            .matches("after|before|when|while|since|as|although|though|unless|until|once")
        && clause.tokens().stream().noneMatch(token -> token.is(","));
  }

  private static boolean startsOddly(Clause clause) {
    Token first = clause.first();
    return first
            .lower()
            .matches("to|if|whether|how|what|when|where|why|who|which|not|of|and|but|or|because")
        || first.is(Tag.PUNCT) && !first.text().matches("[\"“‘]")
        || first.isVerbal() && !first.isCapitalised() && !first.lower().endsWith("ing");
  }

  /** "the basic idea was": the rest stood in quotation marks or behind a dash. */
  static boolean endsOddly(Clause clause) {
    Token last = clause.line().at(clause.to() - 1);
    return last.is(Tag.AUX)
        || last.is(Tag.DET)
        || last.is(Tag.CCONJ)
        || last.is(Tag.SCONJ)
        || last.is(Tag.PART)
        || last.lower()
            .matches("is|was|are|were|be|been|of|with|from|than|as|to|the|that|his|her|its|their");
  }

  /** Whether every mark that opens is closed. */
  static boolean isBalanced(Clause clause) {
    long opened = clause.tokens().stream().filter(t -> t.text().matches("[(“]")).count();
    long closed = clause.tokens().stream().filter(t -> t.text().matches("[)”]")).count();
    long straight = clause.tokens().stream().filter(t -> t.is("\"")).count();
    return opened == closed && straight % 2 == 0;
  }
}
