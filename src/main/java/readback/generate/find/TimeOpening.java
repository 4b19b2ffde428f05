package readback.generate.find;

import java.util.Set;
import readback.generate.table.Names;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** "In August,", "On 12 May 2010", "Last week,": a sentence's opening that tells when. */
final class TimeOpening {
  private static final int MOST_WORDS = 7;

  private static final Set<String> UNITS =
      Set.of(
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "weekend",
          "month",
          "months",
          "quarter",
          "year",
          "years",
          "decade",
          "decades",
          "century",
          "morning",
          "afternoon",
          "evening",
          "night",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "season");

  private TimeOpening() {}

  /** The words that tell when, from a token on; empty where it does not begin so. */
  static Clause at(Line line, int from) {
    int at = from;
    boolean dated = false;
    while (at - from < MOST_WORDS && isPart(line.at(at))) {
      dated |= isDate(line.at(at));
      at++;
    }
    boolean opens =
        line.at(from).is(Tag.ADP)
            || line.at(from).lower().matches("last|this|earlier|later|early|late");
    Clause words = new Clause(line, from, at);
    boolean fit = opens && dated && !words.breaksOff() && !Pointing.outside(words);
    return fit ? words : new Clause(line, from, from);
  }

  private static boolean isPart(Token token) {
    return isDate(token)
        || token.is(Tag.ADP)
        || token
            .lower()
            .matches("a|few|ago|the|last|this|next|same|past|earlier|later|early|late|mid");
  }

  private static boolean isDate(Token token) {
    return token.is(Tag.NUM)
        || Names.isCalendar(token.text())
        || UNITS.contains(token.lower())
        || token.text().matches("\\d{4}s?");
  }
}
