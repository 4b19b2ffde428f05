package readback.generate.find;

import java.util.Set;
import readback.generate.table.Names;
import readback.generate.table.ReportingVerbs.Reporting;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Where the clause begins that a reporting verb reports, with "that" or without. */
final class ClaimStart {
  private static final int FARTHEST_THAT = 9;
  private static final int MOST_IN_LISTENER = 8;
  private static final Set<String> LISTENERS =
      Set.of("reporters", "journalists", "lawmakers", "parliament", "afp", "reuters");
  private static final Set<String> WANT_THAT =
      Set.of(
          "warn",
          "promise",
          "remark",
          "observe",
          "reply",
          "respond",
          "announce",
          "report",
          "state",
          "declare",
          "complain",
          "agree",
          "joke",
          "recall",
          "find",
          "discover",
          "recommend",
          "propose",
          "indicate",
          "write");
  private static final Set<Tag> OPENING =
      Set.of(Tag.DET, Tag.PROPN, Tag.NOUN, Tag.PRON, Tag.ADJ, Tag.NUM);

  private ClaimStart() {}

  /** The clause's first token, or -1. */
  static int after(Line line, int verb, Reporting reporting) {
    int that = that(line, verb);
    if (that > 0 && !isNoRelative(line, verb, that, reporting)) {
      return -1;
    }
    if (that > 0) {
      return line.at(that + 1).is(",") ? that + 2 : that + 1;
    }
    if (reporting.kind().equals("telling")) {
      return listener(line, verb);
    }
    boolean bare =
        reporting.kind().matches("speech|view|worry|hope|admission|news")
            && !WANT_THAT.contains(reporting.base())
            && OPENING.contains(line.at(verb + 1).tag());
    int past = ClaimTail.past(line, verb + 1);
    boolean later =
        past > verb + 1
            && OPENING.contains(line.at(past).tag())
            && reporting.kind().equals("speech");
    return later ? past : bare ? verb + 1 : -1;
  }

  /** "finds hives that nobody looks after": there "that" goes with the noun. */
  private static boolean isNoRelative(Line line, int verb, int that, Reporting reporting) {
    Token next = line.at(verb + 1);
    boolean object = next.is(Tag.DET) || next.is(Tag.NOUN) || next.is(Tag.ADJ) || next.is(Tag.NUM);
    boolean listens = reporting.kind().equals("telling") || reporting.base().equals("warn");
    return that == verb + 1 || listens || !object || Names.isCalendar(next.text());
  }

  private static int that(Line line, int verb) {
    int limit = Math.min(line.end(), verb + FARTHEST_THAT);
    for (int i = verb + 1; i < limit; i++) {
      Token token = line.at(i);
      if (token.is("that") && (i == verb + 1 || !token.is(Tag.DET)) && !token.is(Tag.QUOTE)) {
        return i;
      }
      boolean verbal = token.isVerbal() && !token.isCapitalised();
      if (verbal || token.is(":") || token.is(Tag.QUOTE) || token.is(",")) {
        return -1;
      }
    }
    return -1;
  }

  /** "told reporters the ship was safe": past the listener, where a clause surely begins. */
  private static int listener(Line line, int verb) {
    int at = verb + 1;
    if (LISTENERS.contains(line.at(at).lower())) {
      Token first = line.at(at + 1);
      return first.is(Tag.DET) || first.is(Tag.PRON) ? at + 1 : -1;
    }
    while (at < verb + MOST_IN_LISTENER && isName(line, at)) {
      at++;
    }
    boolean clause =
        line.at(at).lower().matches("he|she|they|it|there") && Verbs.isFinite(line, at + 1, at);
    return at > verb + 1 && clause ? at : afterNouns(line, verb + 1);
  }

  /** "told the meeting the bank must grow": where another noun phrase begins, and has a verb. */
  private static int afterNouns(Line line, int from) {
    int at = line.at(from).is(Tag.DET) ? from + 1 : from;
    while (at < from + MOST_IN_LISTENER
        && (line.at(at).is(Tag.NOUN)
            || line.at(at).is(Tag.ADJ)
            || line.at(at).is(Tag.PROPN) && !line.at(at - 1).is(Tag.NOUN))) {
      at++;
    }
    boolean listener = at > from && !line.at(at - 1).is(Tag.DET) && !line.at(at - 1).is(Tag.ADJ);
    boolean opens = line.at(at).is(Tag.DET) || line.at(at).is(Tag.PROPN);
    int verb = Verbs.finite(line, at + 1, Math.min(line.end(), at + MOST_IN_LISTENER));
    return listener && opens && verb > 0 ? at : -1;
  }

  private static boolean isName(Line line, int at) {
    Token token = line.at(at);
    return token.is(Tag.DET)
        || token.is(Tag.NOUN)
        || token.is(Tag.PROPN)
        || token.is(Tag.ADJ)
        || token.is(Tag.NUM)
        || token.text().matches("['’]s?");
  }
}
