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
    return telling < (owns ? 2 * FEWEST_TELLING : FEWEST_TELLING)
        || first.lower().matches("is|are|was|were") && second.matches("less|more")
        || group.isModal() && second.equals("be")
        || first.lower().matches("is|was")
            && clause.tokens().stream().anyMatch(one -> one.is("who"))
        || FaintVerbs.isForm(group.mainVerb())
        || clause.line().at(clause.to() - 1).lower().matches("particular|following|too|no");
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

  /** "..., sharing the licence with two others", "..., instead of ...": up to such a comma. */
  private static Clause shortened(Clause clause, int most) {
    Line line = clause.line();
    for (int i = clause.from() + most; i > clause.from(); i--) {
      boolean adds =
          line.at(i).is(",")
              && (line.at(i + 1).lower().matches("with|including|instead|as|after")
                  || line.at(i + 1).lower().endsWith("ing") && line.at(i + 1).is(Tag.VERB));
      if (adds) {
        return clause.cutAt(i);
      }
    }
    return clause;
  }
}
