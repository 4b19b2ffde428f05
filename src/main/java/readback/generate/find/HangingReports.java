package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Tells reported clauses that hang by a noun: a question that quotes them says whose they are. */
final class HangingReports {
  /** So long a clause shows by itself what its last word is about. */
  private static final int TELLING_BY_ITSELF = 14;

  private final Topics topics;
  private final Hanging hanging;

  HangingReports(Reading reading) {
    this.topics = reading.topics();
    this.hanging = new Hanging(reading);
  }

  /**
   * Whether a reported clause hangs by its subject, by its last word or by whose something is: "the
   * claims were wrong", "gave up the names". Its pronouns are weighed elsewhere, and so much as the
   * rest may be learned from a question.
   */
  boolean isIn(Clause clause) {
    return hanging.takesUp(clause) || hangsByNoun(clause);
  }

  private boolean hangsByNoun(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.line().at(i).lower().equals("the") && hanging.hangsAfterThe(clause, i)) {
        int end = afterNoun(clause.line(), i + 1);
        boolean owns = clause.line().at(end).text().matches("['’]s?") && !hasNameBefore(clause, i);
        boolean closes = end >= clause.to() && clause.size() < TELLING_BY_ITSELF;
        boolean known = topics.comeBackTo(clause.line().at(end - 1).lower());
        if (!known && (i == clause.from() || closes || owns)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasNameBefore(Clause clause, int at) {
    return new Clause(clause.line(), clause.from(), at).has(Tag.PROPN);
  }

  private static int afterNoun(Line line, int at) {
    int end = at;
    while (Hanging.isModifier(line, end)) {
      end++;
    }
    return end + 1;
  }
}
