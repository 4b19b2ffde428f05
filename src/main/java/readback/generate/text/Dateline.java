package readback.generate.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.article.Span;

/** "LISBON, Portugal (AP) — " before an agency's first words: where the report was sent from. */
final class Dateline {
  private static final String BYLINE = "(?:By \\p{Lu}[^\\n]{2,60}\\n\\s*)?";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/ -]*\\p{Lu}";
  private static final String CITY =
      "(?:" + CAPITALS + "|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})";
  private static final String COUNTRY =
      "(?:, \\p{Lu}[\\p{L}.]+(?: (?:of |and )?\\p{Lu}[\\p{L}.]+){0,2})?";
  private static final String DAY =
      "(?:[,.] ?(?:\\p{Lu}\\p{Ll}+\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}+\\.?)(?:,? \\d{4})?)?";
  private static final String AGENCY = "\\([^)]{2,40}\\)";
  private static final String DASH = " ?(?:—|–|--?|―|_) +";
  private static final String FIRST = "(?=[\\p{Lu}\\d\"“‘'])";

  private static final Pattern DATELINE =
      Pattern.compile(
          BYLINE
              + "(?:"
              + ("(?:" + CITY + COUNTRY + DAY + ",?(?: ?" + AGENCY + ")?|" + AGENCY + ")" + DASH)
              + ("|" + CAPITALS + COUNTRY + DAY + "(?: ?" + AGENCY + ")?(?::| \\|) ")
              + ")"
              + FIRST);

  private Dateline() {}

  /** The sentence without the dateline that it begins with, if it does. */
  static Span after(String text, Span sentence) {
    Matcher matcher = DATELINE.matcher(text).region(sentence.start(), sentence.end());
    return matcher.lookingAt() ? new Span(matcher.end(), sentence.end()) : sentence;
  }
}
