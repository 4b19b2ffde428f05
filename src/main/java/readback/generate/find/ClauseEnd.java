package readback.generate.find;

import readback.generate.table.ReportingVerbs;
import readback.generate.table.StanceVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Finds where a reported clause stops being the speaker's, or stops being one thing. */
final class ClauseEnd {
  private ClauseEnd() {}

  /** From a token to the clause's end. */
  static Clause cut(Line line, int from) {
    int depth = 0;
    for (int i = from; i < line.end(); i++) {
      Token token = line.at(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && i > from && ends(line, i)) {
        return closed(new Clause(line, from, line.end()).cutAt(i));
      }
    }
    return closed(new Clause(line, from, line.end()));
  }

  /** With the mark that closes words which it quotes at its end, and no full stop before that. */
  private static Clause closed(Clause clause) {
    Line line = clause.line();
    int end = clause.to();
    int mark = line.at(end).text().matches("[.,]") ? end + 1 : end;
    boolean closes = line.at(mark).text().matches("[\"”]") && mark < line.size();
    if (ClaimFitness.isBalanced(clause) || !closes) {
      return clause;
    }
    Line whole = mark > end ? line.without(end, mark) : line;
    Clause with = new Clause(whole, clause.from(), end + 1);
    return ClaimFitness.isBalanced(with) ? with : clause;
  }

  /** From a verb to where its clause ends, or where another subject has its own verb. */
  static Clause cutPredicate(Line line, int verb) {
    Clause clause = cut(line, verb);
    for (int i = verb + 2; i < clause.to(); i++) {
      if (line.at(i).text().matches("and|but|or") && hasOwnVerb(line, i + 1, clause.to())) {
        return clause.cutAt(i);
      }
    }
    return clause;
  }

  /** "the national fraternity revoked": a noun phrase, then a finite verb. */
  private static boolean hasOwnVerb(Line line, int from, int to) {
    int at = from;
    while (at < to && (SpeakerWords.isNominal(line.at(at)) || isPronoun(line.at(at)))) {
      at++;
    }
    int verb = line.at(at).is(Tag.ADV) ? at + 1 : at;
    return at > from
        && verb < to
        && !line.at(at - 1).is(Tag.ADJ)
        && Verbs.isFinite(line, verb, from);
  }

  /** No "who" or "that", which goes on with the noun before. */
  private static boolean isPronoun(Token token) {
    return token.is(Tag.PRON) && !token.lower().matches("who|whom|which|that");
  }

  private static boolean ends(Line line, int at) {
    Token token = line.at(at);
    if (token.text().matches("[;:–—]|--") || token.is("-") && isFree(line, at)) {
      return true;
    }
    if (token.is(Tag.QUOTE)) {
      return true;
    }
    if (token.text().matches("but|and") && line.at(at + 1).is("that")) {
      return true;
    }
    if (token.text().matches("and|but") && reportsOn(line, at + 1)) {
      return true;
    }
    if (token.text().matches("and|but") && startsClause(line, at + 1)) {
      return true;
    }
    if (!token.is(",")) {
      return false;
    }
    if (isReported(line, at + 1) || reportsOn(line, at + 1) && line.at(at + 2).isCapitalised()) {
      return true;
    }
    if (line.at(at + 1).is(Tag.PROPN) && Verbs.isFinite(line, at + 2, at)) {
      return true;
    }
    String next = line.at(at + 1).lower();
    boolean saying =
        ReportingVerbs.of(next).filter(verb -> verb.form() == ReportingVerbs.Form.ING).isPresent();
    if (saying && line.at(at + 1).isVerbal()) {
      return true;
    }
    String second = line.at(at + 2).lower();
    if (next.matches(
        "but|although|though|while|whereas|which|who|whose|according|so|yet|despite|prompting|raising|leading|making")) {
      return true;
    }
    if (next.matches("in|of|with|for|from|to|by|at|some|most|many|all|both")
        && second.matches("which|whom")) {
      return true;
    }
    if (line.at(at + 1).is(Tag.QUOTE)) {
      return true;
    }
    return next.equals("and") && Verbs.finite(line, at + 2, Math.min(line.end(), at + 8)) > at + 2;
  }

  /** ", officials said": a noun phrase of one to four words and its verb of saying. */
  private static boolean isReported(Line line, int from) {
    int at = from;
    while (at < from + 4 && SpeakerWords.isNominal(line.at(at))) {
      at++;
    }
    return at > from && reportsOn(line, at);
  }

  /** "but admitted later that", "and compared him to": the speaker's next report. */
  private static boolean reportsOn(Line line, int at) {
    boolean reports =
        ReportingVerbs.of(line.at(at).text())
            .filter(
                verb ->
                    verb.form() == ReportingVerbs.Form.PAST
                        || verb.form() == ReportingVerbs.Form.THIRD)
            .isPresent();
    boolean takesStance =
        StanceVerbs.of(line.at(at).text()).isPresent()
            && line.at(at).lower().endsWith("d")
            && !isParticiple(line, at);
    return line.at(at).is(Tag.VERB) && (reports || takesStance);
  }

  /** "was praised and backed", "was rejected by": no deed of the speaker's. */
  private static boolean isParticiple(Line line, int at) {
    return line.at(at + 1).is("by") || line.at(at - 2).lower().endsWith("ed");
  }

  /** A name or pronoun and its verb: "and Conyon estimates". */
  private static boolean startsClause(Line line, int at) {
    Token subject = line.at(at);
    boolean subjectLike =
        subject.is(Tag.PROPN) || subject.lower().matches("he|she|it|they|we|i|there");
    return subjectLike
        && (Verbs.isFinite(line, at + 1, at)
            || ReportingVerbs.of(line.at(at + 1).text()).isPresent());
  }

  private static boolean isFree(Line line, int at) {
    return line.at(at).span().start() > line.at(at - 1).span().end();
  }
}
