package readback.generate.find;

import java.util.Optional;
import readback.generate.table.Names;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * A sentence that can be understood alone, once the pronoun that opens it is named.
 *
 * @param clause without "But," and its like, and up to where it is cut
 * @param opener what its first word stands for, if that is a pronoun
 */
record Standing(Reading reading, Clause clause, Optional<Opener> opener) {

  /** The sentence, or where that is too long, hangs or runs on past a dash, its first clause. */
  static Optional<Standing> in(Reading reading, Line line, int fewest, int most) {
    if (line.hasQuotation() || line.end() >= line.size()) {
      return Optional.empty();
    }
    Clause whole = new Clause(line, ClauseOpening.of(line), line.end());
    boolean closes = !new Clause(line, whole.from(), line.size()).isUnbalanced();
    Optional<Standing> entire =
        Optional.of(whole).filter(one -> closes).flatMap(one -> of(reading, one, fewest, most));
    Optional<Standing> first =
        entire.isPresent() && !FirstClause.hasDash(whole)
            ? entire
            : FirstClause.of(whole).flatMap(one -> of(reading, one, fewest, most));
    return first.or(() -> entire);
  }

  private static Optional<Standing> of(Reading reading, Clause clause, int fewest, int most) {
    Line line = clause.line();
    Optional<Opener> opener = new Openers(reading).at(line, clause.from());
    boolean fit =
        clause.size() >= fewest
            && clause.size() <= most
            && !clause.first().is(Tag.PUNCT)
            && !clause.isUnbalanced()
            && !Hanging.isBareNoun(line, clause.from())
            && tellsOutsideBrackets(clause)
            && !isOfSome(clause)
            && !opensInReply(clause)
            && !comparesWithNothing(clause)
            && !isLabelled(clause)
            && !tellsOfSilence(clause)
            && !isFragment(clause)
            && !isTimeOnly(clause)
            && !isAskew(clause)
            && !clause.first().is("If")
            && !Pointing.outside(clause, opener.isPresent())
            && !new Hanging(reading).isIn(clause, opener.isPresent());
    return fit ? Optional.of(new Standing(reading, clause, opener)) : Optional.empty();
  }

  /** "Made by a machine (may not be right)": the verb of a bracket carries no sentence. */
  private static boolean tellsOutsideBrackets(Clause clause) {
    Line line = clause.line();
    int depth = 0;
    for (int i = clause.from(); i < clause.to(); i++) {
      depth += line.at(i).is("(") ? 1 : line.at(i).is(")") ? -1 : 0;
      if (depth == 0 && Verbs.isFinite(line, i, clause.from())) {
        return true;
      }
    }
    return false;
  }

  /** "the bridge on Monday, which is old", "the Old Bridge it is": the writer's own slips. */
  private static boolean isAskew(Clause clause) {
    Line line = clause.line();
    for (int i = clause.from() + 1; i < clause.to() - 1; i++) {
      boolean dayOpens =
          line.at(i).is(",")
              && line.at(i + 1).is("which")
              && Names.isCalendar(line.at(i - 1).text());
      boolean twice =
          line.at(i).is("it") && line.at(i + 1).is("is") && line.at(i - 1).isCapitalised();
      if (dayOpens || twice) {
        return true;
      }
    }
    return false;
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

  /** "In return, ...", "As in the harbour, ...": in return for what, and what was there? */
  private static boolean opensInReply(Clause clause) {
    Line line = clause.line();
    int at = clause.from();
    return line.at(at).is("As") && line.at(at + 1).is(Tag.ADP)
        || line.at(at).lower().matches("in|by|on")
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
    int verb = Verbs.finite(line, clause.from(), clause.to());
    boolean leans =
        clause.first().is(Tag.ADP)
            && line.tokens().subList(clause.from() + 1, Math.max(verb, clause.from() + 1)).stream()
                .anyMatch(token -> token.lower().matches("after|before|when|where|who|which|that"));
    int comma = verb;
    while (leans && comma < clause.to() && !line.at(comma).is(",")) {
      comma++;
    }
    if (leans && Verbs.finite(line, comma, clause.to()) < 0) {
      return true;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean relative = line.at(i).is(",") && line.at(i + 1).lower().matches("who|whose|which");
      if (relative && Verbs.finite(line, clause.from(), i) < 0) {
        return line.tokens().subList(i + 1, clause.to()).stream().noneMatch(token -> token.is(","));
      }
    }
    return false;
  }

  /** "In the summer of 2010, a year after it was founded.": the verb is that of "after". */
  private static boolean isTimeOnly(Clause clause) {
    Line line = clause.line();
    int verb = Verbs.finite(line, clause.from(), clause.to());
    boolean subordinate =
        line.tokens().subList(clause.from(), Math.max(clause.from(), verb)).stream()
            .anyMatch(
                token -> token.lower().matches("after|before|when|while|since|because|until"));
    return clause.first().is(Tag.ADP)
        && subordinate
        && line.tokens().subList(verb, clause.to()).stream().noneMatch(token -> token.is(","));
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
    Line line = clause.line();
    String text = reading.prose().article().text();
    boolean whole = clause.to() == line.end();
    int end = whole ? line.span().end() : clause.span().end();
    return Reading.shown(text.substring(offset, end)) + (whole ? "" : ".");
  }
}
