package readback.generate.find;

import java.util.Optional;
import readback.generate.table.Names;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * A noun phrase that says what somebody is.
 *
 * @param head the index of its role noun
 */
record RolePhrase(Clause clause, int head) {
  private static final int MOST_WORDS = 16;

  /** Whose they are is clear in an article that is about one of them. */
  private static final String INSTITUTIONS =
      "company|firm|group|organi[sz]ation|school|university|college|ministry|department|agency|team|union|party|city|town|village|country|state|nation|island|hospital|museum|club|fraternity|charity|project|bank|airline|church|court|army|navy|force|council|association|foundation|institute|centre|center|region|province|district|county|government|world|study|paper|report|program|programme|zoo|park|library|theater|theatre|festival|band|orchestra";

  /** The phrase that fills the tokens, if it is one and points at nothing outside. */
  static Optional<RolePhrase> in(Line line, int from, int to) {
    if (from < 0 || to <= from || to - from > MOST_WORDS) {
      return Optional.empty();
    }
    Clause clause = new Clause(line, from, to);
    int head = head(line, from, to);
    int verb = Verbs.finite(line, from, to);
    if (head >= 0 && verb > head && isParticiple(line, verb)) {
      return in(line, from, verb);
    }
    boolean done =
        new Clause(line, from, Math.max(from, head)).tokens().stream().anyMatch(t -> t.is("by"));
    if (head < 0 || done || pointsOutside(clause) || verb >= 0) {
      return Optional.empty();
    }
    boolean infinitive =
        head + 2 < to && line.at(head + 1).is(Tag.PART) && line.at(head + 2).is(Tag.VERB);
    return Optional.of(
        new RolePhrase(infinitive ? new Clause(line, from, head + 1) : clause, head));
  }

  /** "the game developed in China". */
  private static boolean isParticiple(Line line, int at) {
    boolean noun = line.at(at - 1).is(Tag.NOUN) || line.at(at - 1).is(Tag.PROPN);
    return noun && line.at(at).lower().endsWith("ed") && line.at(at + 1).is(Tag.ADP);
  }

  /** The last noun before a preposition, if it is a role. */
  private static int head(Line line, int from, int to) {
    int end = from;
    while (end < to && (isPremodifier(line, end) || joins(line, end, to))) {
      boolean role = Roles.isRole(line.at(end).text()) || isRare(line, from, end);
      if (role && follows(line, end + 1, to)) {
        return end;
      }
      end++;
    }
    return -1;
  }

  private static boolean follows(Line line, int at, int to) {
    Token token = line.at(at);
    return at == to
        || token.is(Tag.ADP)
        || token.is(Tag.CCONJ)
        || token.is(Tag.PART)
        || token.is(Tag.VERB) && token.lower().matches("\\p{Ll}+(ing|ed)|based|known|born")
        || token.lower().matches("to|and|-");
  }

  /** A word like "psychopharmacology" may be taken for anything. */
  private static boolean isRare(Line line, int from, int at) {
    return at > from && line.at(at).lower().matches("\\p{Ll}+(ologist|ographer|onomist|iatrician)");
  }

  /** "trade and markets director": what joins modifiers before the head. */
  private static boolean joins(Line line, int at, int to) {
    return line.at(at).is("and")
        && at + 1 < to
        && line.at(at + 1).isWord()
        && !line.at(at + 1).is(Tag.DET)
        && Verbs.finite(line, at, Math.min(to, at + 4)) < 0;
  }

  private static boolean isPremodifier(Line line, int at) {
    Token token = line.at(at);
    return token.is(Tag.NOUN)
        || token.is(Tag.ADJ)
        || token.is(Tag.DET)
        || token.is(Tag.PROPN)
        || token.is(Tag.NUM)
        || token.isWord() && token.isCapitalised()
        || token.text().matches("['’]s?|former|-")
        || token.is(Tag.ADV) && at + 1 < line.size() && line.at(at + 1).is(Tag.ADJ)
        || (token.is(Tag.VERB) || token.is(Tag.X) || token.is(Tag.ADV))
            && line.at(at + 1).is(Tag.NOUN)
        || Roles.isRole(token.text());
  }

  private static boolean pointsOutside(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      Token token = clause.line().at(i);
      String word = token.lower();
      if (word.matches(
          "his|her|its|their|our|my|this|that|these|those|such|another|one|same|who|whose|which|he|she|it|they|other|also")) {
        return true;
      }
      boolean genitive = token.text().matches("['’]s?");
      if (genitive
          && i > clause.from()
          && clause.line().at(i - 1).is(Tag.NOUN)
          && !clause.line().at(i - 1).isCapitalised()
          && !clause.line().at(i - 1).lower().matches(INSTITUTIONS)) {
        return true;
      }
    }
    return false;
  }

  /** Where an apposition that starts here ends: at its comma or stop. */
  static int endAfter(Line line, int from) {
    int at = from;
    while (at < line.size()) {
      Token token = line.at(at);
      boolean stop =
          token
                  .text()
                  .matches("[,.;:()–—]|--|who|whose|which|when|where|after|before|while|because")
              || token.is(Tag.QUOTE)
              || token.isVerbal() && ReportingVerbs.of(token.text()).isPresent();
      if (stop) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** "South Korean pop star": a noun that is taken for a verb between two words of the phrase. */
  private static boolean isMistaken(Line line, int at) {
    Token token = line.at(at);
    boolean odd = token.is(Tag.VERB) || token.is(Tag.X) || token.is(Tag.INTJ);
    boolean after = line.at(at - 1).is(Tag.ADJ) || line.at(at - 1).is(Tag.PROPN);
    return odd
        && after
        && line.at(at + 1).is(Tag.NOUN)
        && ReportingVerbs.of(token.text()).isEmpty()
        && !Verbs.isFinite(line, at, at) | !token.lower().matches("\\p{Ll}+(s|ed)");
  }

  /** Where a phrase that ends before a name starts. */
  static int startBefore(Line line, int end) {
    int at = end;
    while (at > 0 && end - at < MOST_WORDS) {
      Token token = line.at(at - 1);
      if (token.is(Tag.DET)) {
        return at - 1;
      }
      boolean within =
          token.is(Tag.NOUN)
              || token.is(Tag.ADJ)
              || token.isWord() && token.isCapitalised() && !Names.isOpener(token.text())
              || isMistaken(line, at - 1)
              || token.text().matches("['’]s?")
              || token.is(Tag.ADV) && line.at(at).is(Tag.ADJ);
      if (!within || ReportingVerbs.of(token.text()).isPresent() && token.isVerbal()) {
        return at;
      }
      at--;
    }
    return at;
  }
}
