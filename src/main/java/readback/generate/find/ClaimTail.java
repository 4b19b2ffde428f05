package readback.generate.find;

import java.util.Set;
import readback.generate.table.Names;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What may follow "he said" and tells only when, where or to whom: "in a statement on Monday". */
final class ClaimTail {
  private static final int MOST_WORDS = 14;
  private static final Set<String> OPENERS =
      Set.of(
          "after",
          "at",
          "by",
          "during",
          "earlier",
          "following",
          "in",
          "last",
          "late",
          "on",
          "outside",
          "this",
          "through",
          "to",
          "today",
          "via",
          "yesterday",
          "when",
          "reporters",
          "journalists",
          "recently",
          "afterwards");

  private static final String TIMES = "week|month|year|summer|winter|spring|autumn|today|this";
  private static final String MEDIA =
      "statement|interview|report|letter|email|e-mail|speech|briefing|news|blog|note|tweet|message|hearing";

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

  /** Past "on Wednesday", "last week", "in a statement", where the reported clause follows bare. */
  static int past(Line line, int from) {
    int at = from;
    for (int i = 0; i < 3; i++) {
      at = pastOne(line, at);
    }
    return at;
  }

  private static int pastOne(Line line, int from) {
    String word = line.at(from).lower();
    if (word.matches("on|late|early") && pastOne(line, from + 1) > from + 1) {
      return pastOne(line, from + 1);
    }
    if (Names.isCalendar(line.at(from).text())) {
      int at = from + 1;
      at += line.at(at).lower().matches("night|morning|evening|afternoon|\\d{1,2}") ? 1 : 0;
      return at;
    }
    if (word.matches("last|this|earlier") && line.at(from + 1).lower().matches(TIMES)) {
      return from + 2;
    }
    if (word.matches("today|yesterday|recently|tonight")) {
      return from + 1;
    }
    boolean medium =
        word.matches("in|at|through|via")
            && line.at(from + 1).lower().matches("a|an|the")
            && line.at(from + 2).lower().matches(MEDIA);
    int at = line.at(from + 2).lower().equals("news") ? from + 4 : from + 3;
    return medium ? at : from;
  }

  private static boolean opens(Line line, int at) {
    Token token = line.at(at);
    boolean told = line.at(at - 1).lower().matches("told|tells");
    boolean named = token.is(Tag.PROPN) || token.is(Tag.DET) || token.is(Tag.NOUN);
    return OPENERS.contains(token.lower()) || Names.isCalendar(token.text()) || told && named;
  }
}
