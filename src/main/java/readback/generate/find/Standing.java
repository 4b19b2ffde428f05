package readback.generate.find;

import java.util.Optional;
import readback.generate.table.Names;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * A sentence that can be understood alone, once the pronoun that opens it is named.
 *
 * @param clause without "But," and its like
 * @param opener what its first word stands for, if that is a pronoun
 */
record Standing(Reading reading, Clause clause, Optional<Opener> opener) {

  static Optional<Standing> in(Reading reading, Line line, int fewest, int most) {
    if (line.hasQuotation()) {
      return Optional.empty();
    }
    int start = ClauseOpening.of(line);
    Clause clause = new Clause(line, start, line.end());
    Optional<Opener> opener = new Openers(reading).at(line, start);
    boolean fit =
        clause.size() >= fewest
            && !clause.first().is(Tag.PUNCT)
            && !new Clause(line, start, line.size()).isUnbalanced()
            && !Hanging.isBareNoun(line, start)
            && clause.size() <= most
            && clause.hasFiniteVerb()
            && line.end() < line.size()
            && !isOfSome(clause)
            && !opensInReply(clause)
            && !comparesWithNothing(clause)
            && !isLabelled(clause)
            && !tellsOfSilence(clause)
            && !isFragment(clause)
            && !Pointing.outside(clause, opener.isPresent())
            && !new Hanging(reading).isIn(clause, opener.isPresent());
    return fit ? Optional.of(new Standing(reading, clause, opener)) : Optional.empty();
  }

  /** "Some earn less", "Others have left": of whom? */
  private static boolean isOfSome(Clause clause) {
    return clause
            .first()
            .lower()
            .matches("some|many|most|others|several|few|both|all|each|none|one|two|three|four")
        && Verbs.isFinite(
            clause.line(), Subjects.pastAdverb(clause.line(), clause.from() + 1), clause.from());
  }

  /** "In return, ...", "In response, ...": to what? */
  private static boolean opensInReply(Clause clause) {
    Line line = clause.line();
    int at = clause.from();
    return line.at(at).lower().matches("in|by|on")
        && line.at(at + 1).is(Tag.NOUN)
        && line.at(at + 2).is(",")
        && !Names.isCalendar(line.at(at + 1).text());
  }

  /** "They earn 40 percent more.": more than who? */
  private static boolean comparesWithNothing(Clause clause) {
    Token last = clause.line().at(clause.to() - 1);
    return last.lower().matches("more|less|fewer|higher|lower|longer|better|worse|later|earlier");
  }

  /** "There was no comment from the ministry": nothing worth asking. */
  private static boolean tellsOfSilence(Clause clause) {
    return clause.tokens().stream().anyMatch(token -> token.lower().matches("comments?"))
        && clause.tokens().stream()
            .anyMatch(
                token -> token.lower().matches("no|not|n't|n’t|declined|refused|unavailable"));
  }

  /** "ANNA KELLER: It was hard", "Good news, sailors: It is over": a transcript, or a call. */
  private static boolean isLabelled(Clause clause) {
    int colon = clause.from();
    while (colon < clause.to() && !clause.line().at(colon).is(":")) {
      colon++;
    }
    return colon < clause.to() && Verbs.finite(clause.line(), clause.from(), colon) < 0;
  }

  /** "Anna Keller, whose boat was lost in the storm.": no verb but that of the relative clause. */
  private static boolean isFragment(Clause clause) {
    Line line = clause.line();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean relative = line.at(i).is(",") && line.at(i + 1).lower().matches("who|whose|which");
      if (relative && Verbs.finite(line, clause.from(), i) < 0) {
        return line.tokens().subList(i + 1, clause.to()).stream().noneMatch(token -> token.is(","));
      }
    }
    return false;
  }

  /** The words before a place in the article's text, as a sentence begins. */
  String before(int offset) {
    Line line = clause.line();
    int start = line.at(opener.isPresent() ? clause.from() + 1 : clause.from()).span().start();
    String text = reading.prose().article().text();
    String words = offset > start ? Reading.shown(text.substring(start, offset)) : "";
    String opened = Reading.shown(opener.map(one -> one.words() + " ").orElse("") + words);
    return opened.isEmpty()
        ? ""
        : opened.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + opened.substring(1);
  }

  /** The words after a place in the article's text, to the sentence's end. */
  String after(int offset) {
    String text = reading.prose().article().text();
    return Reading.shown(text.substring(offset, clause.line().span().end()));
  }
}
