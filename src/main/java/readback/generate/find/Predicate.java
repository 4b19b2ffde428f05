package readback.generate.find;

import readback.generate.table.FaintVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What a clause says of its subject, fit to follow "who". */
final class Predicate {
  /** Adverbs before or after the verb that lean on the sentences before. */
  private static final String LEANING = "also|earlier|later|then|now|instead|too|again";

  private static final int FEWEST_TELLING = 3;

  private Predicate() {}

  /**
   * From a verb to its clause's end, an adverb before it left out that leans on what was said.
   *
   * @param most words, over which what a comma only adds at the end is left out
   */
  static Clause of(Line line, int verb, int most) {
    boolean leans = line.at(verb).lower().matches(LEANING) && Verbs.isFinite(line, verb + 1, verb);
    Clause clause = ClauseEnd.cutPredicate(line, leans ? verb + 1 : verb);
    return clause.size() > most ? shortened(clause, most) : clause;
  }

  /** Whether it tells too little to be asked for: "seems to", "was looking for something". */
  static boolean isFaint(Clause clause) {
    Token first = clause.first();
    String second = clause.line().at(clause.from() + 1).lower();
    VerbGroup group = VerbGroup.at(clause.line(), clause.from());
    long telling = clause.tokens().stream().filter(Predicate::isTelling).count();
    boolean owns = first.lower().matches("has|have|had") && second.matches("an?|the|some");
    boolean misplaced =
        clause.first().is(Tag.ADV) && clause.line().at(clause.from() + 1).is(Tag.AUX);
    return misplaced
        || telling < (owns ? 2 * FEWEST_TELLING : FEWEST_TELLING)
        || first.lower().matches("is|are|was|were") && second.matches("less|more")
        || group.isModal() && second.equals("be")
        || first.lower().matches("is|was")
            && clause.tokens().stream().anyMatch(one -> one.is("who"))
        || FaintVerbs.isForm(group.mainVerb())
        || clause.line().at(clause.to() - 1).lower().matches("particular|following|too|no")
        || isRelative(clause);
  }

  /** "the next day", "the same year": counted from a time that another sentence tells. */
  private static boolean isRelative(Clause clause) {
    return clause.tokens().stream()
        .anyMatch(
            token ->
                token.lower().matches("next|following|same|previous")
                    && clause
                        .line()
                        .at(clause.line().tokens().indexOf(token) + 1)
                        .lower()
                        .matches("day|morning|evening|night|week|month|year"));
  }

  private static boolean isTelling(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, NUM, ADJ -> true;
      case VERB -> !token.lower().matches("ha[sd]|have|having|do|does|did|'s|’s");
      default -> false;
    };
  }

  /** "sold a house, bought": the last of a list is missing. */
  static boolean isHalfAList(Clause clause) {
    return clause.line().at(clause.to()).lower().matches("and|or")
        && clause.tokens().stream().anyMatch(one -> one.is(","));
  }

  /** Without what is only added: "..., sharing the licence", or what is done besides. */
  private static Clause shortened(Clause clause, int most) {
    for (int i = clause.from() + most; i > clause.from(); i--) {
      if (adds(clause.line(), i)) {
        return clause.cutAt(i);
      }
    }
    for (int i = clause.from() + 1; i < clause.to(); i++) {
      if (goesOn(clause.line(), i)) {
        return clause.cutAt(i);
      }
    }
    return clause;
  }

  private static boolean adds(Line line, int at) {
    Token next = line.at(at + 1);
    return line.at(at).is(",")
        && (next.lower().matches("with|including|instead|as|after")
            || next.lower().endsWith("ing") && next.is(Tag.VERB));
  }

  /** "and has awarded", ", made 17 grants": another verb of the same subject. */
  private static boolean goesOn(Line line, int at) {
    Token next = line.at(at + 1);
    boolean verb = next.is(Tag.AUX) || next.is(Tag.VERB) && next.lower().endsWith("ed");
    return line.at(at).text().matches("and|,") && verb;
  }
}
