package readback.generate.find;

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
        && !endsOddly(clause)
        && isBalanced(clause)
        && !Pointing.outside(clause, own);
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
