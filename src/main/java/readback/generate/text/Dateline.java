package readback.generate.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readback.article.Span;

/** "LISBON, Portugal (AP) — " before an agency's first words: where the report was sent from. */
final class Dateline {
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:By \\p{Lu}[^\\n]{2,60}\\n\\s*)?(?:\\p{Lu}[\\p{Lu}.'’ -]+|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?)"
              + "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?(?:, (?:\\p{Lu}\\p{Ll}+\\.? \\d{1,2}))?"
              + "(?: ?\\([^)]{2,40}\\))? ?(?:—|–|--?|―) +(?=[\\p{Lu}\"“‘'])");

  private Dateline() {}

  /** The sentence without the dateline that it begins with, if it does. */
  static Span after(String text, Span sentence) {
    Matcher matcher = DATELINE.matcher(text).region(sentence.start(), sentence.end());
    return matcher.lookingAt() ? new Span(matcher.end(), sentence.end()) : sentence;
  }
}
