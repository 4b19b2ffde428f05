package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;

/** What a clause says of its subject, fit to follow "who". */
final class Predicate {
  /** Adverbs before or after the verb that lean on the sentences before. */
  private static final String LEANING = "also|earlier|later|then|now|instead|too|again";

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

  /** Whether it tells too little to be asked for: "mentioned two groups in particular". */
  static boolean isFaint(Clause clause) {
    return clause
            .first()
            .lower()
            .matches("seem(s|ed)?|appear(s|ed)?|look(s|ed)?|mention(s|ed)?|sees?|saw|came|comes")
        || clause.line().at(clause.to() - 1).lower().matches("particular|following|too");
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
