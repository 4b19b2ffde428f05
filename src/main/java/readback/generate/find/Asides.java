package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Tells an apposition between commas from a clause that goes on. */
final class Asides {
  private Asides() {}

  /**
   * Tokens from inclusive to exclusive say who somebody is: "the researcher at X", "36", "who ...".
   */
  static boolean isAside(Line line, int from, int to) {
    Token first = line.at(from);
    if (from >= to || first.is(Tag.CCONJ)) {
      return false;
    }
    if (first.lower().matches("who|whose|a|an|the|which")) {
      return first.lower().matches("who|whose")
          || Verbs.finite(line, from, to) < 0
          || relative(line, from, to);
    }
    boolean nominal =
        first.is(Tag.NUM)
            || first.is(Tag.NOUN)
            || first.is(Tag.ADJ)
            || first.is(Tag.PROPN)
            || first.is(Tag.ADV)
            || first.is(Tag.VERB)
            || first.lower().matches("from|of|at|with|aged|his|her|their|its");
    return nominal && (Verbs.finite(line, from, to) < 0 || relative(line, from, to));
  }

  private static boolean relative(Line line, int from, int to) {
    int verb = Verbs.finite(line, from, to);
    for (int i = from; i < verb; i++) {
      if (line.at(i).lower().matches("who|which|that|whose|where")) {
        return true;
      }
    }
    return false;
  }
}
