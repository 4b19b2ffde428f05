package readback.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reported, and from where.
 *
 * @param author the reporter's name, or several with commas and "and" between them
 * @param place where the report was sent from; empty where the article does not say
 * @param span the words of the article that say so
 */
public record Byline(String author, String place, Span span) {
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:van|von|de|del|der|da|di|bin|al|la|le|ten|ter) ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}";
  private static final String NAMES = NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,3}";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]*){0,3}?";

  /** "By Jane Roe in Paris", "Story by Jane Roe, Political Editor", alone on a line. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i:(?:(?:story|written|words|reported|report) )?by:? )(?<author>"
              + NAMES
              + ")(?:,? (?:in|reporting from) (?<place>"
              + PLACE
              + ")|, (?<other>"
              + PLACE
              + ")(?= *$)|(?:,| [|–—-]) [^.]{2,60})? *");

  /** "Jane Roe in Paris", below a headline. */
  private static final Pattern BARE =
      Pattern.compile("(?<author>" + NAMES + ") in (?<place>" + PLACE + ")");

  /** "Jane Roe has more from Paris." at the end of a broadcaster's lead. */
  private static final Pattern HAND_OVER =
      Pattern.compile(
          "(?:[A-Z]{2,5}(?:'s|’s) )?(?<author>"
              + NAME
              + ") (?:has (?:more|the story|details|this report)|reports?|filed this report)(?:,)? from (?:[\\w ]+ in )?(?<place>"
              + PLACE
              + ")\\.");

  /** A line that says it. */
  static Optional<Byline> line(String text, Span line) {
    return matched(LINE, text, line);
  }

  /** A line among those above the article's first words. */
  static Optional<Byline> above(String text, Span line) {
    return line(text, line).or(() -> matched(BARE, text, line));
  }

  /** A sentence that says it. */
  static Optional<Byline> handOver(String text, Span sentence) {
    return matched(HAND_OVER, text, sentence);
  }

  private static Optional<Byline> matched(Pattern pattern, String text, Span span) {
    Matcher matcher = pattern.matcher(span.of(text).strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String place = matcher.group("place");
    return Optional.of(new Byline(matcher.group("author"), place == null ? "" : place, span));
  }

  /** Whether a person is one of those who reported. */
  public boolean names(String person) {
    for (String one : author.split(",? and |, | & ")) {
      if (one.equals(person)) {
        return true;
      }
    }
    return false;
  }
}
