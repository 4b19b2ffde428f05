package readback.generate.find;

import java.util.Set;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What may follow "he said" and tells only when, where or to whom: "in a statement on Monday". */
final class ClaimTail {
  private static final int MOST_WORDS = 14;
  private static final Set<String> OPENERS =
      Set.of(
          "after", "at", "by", "during", "earlier", "following", "in", "last", "late", "on",
          "outside", "this", "through", "to", "today", "via", "yesterday", "when", "reporters",
          "journalists", "recently", "afterwards");

  private ClaimTail() {}

  /** The index after the tail: {@code from} itself where there is none. */
  static int end(Line line, int from) {
    int at = from;
    if (!opens(line, from)) {
      return from;
    }
    while (at < line.end() && !line.at(at).text().matches("[,;:–—]|--|-|that")) {
      Token token = line.at(at);
      if (token.is(Tag.QUOTE) || Verbs.isFinite(line, at, from)) {
        return from;
      }
      at++;
    }
    boolean fits = at - from <= MOST_WORDS && !line.at(at).is("that");
    return fits ? at : from;
  }

  private static boolean opens(Line line, int at) {
    Token token = line.at(at);
    boolean told = line.at(at - 1).lower().matches("told|tells");
    boolean named = token.is(Tag.PROPN) || token.is(Tag.DET) || token.is(Tag.NOUN);
    return OPENERS.contains(token.lower())
        || readback.generate.table.Names.isCalendar(token.text())
        || told && named;
  }
}
