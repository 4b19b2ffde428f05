package readback.generate.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells quotations that stand as sentences from words that are only marked as another's. */
final class Wholeness {
  private static final int FEWEST_WORDS = 3;

  /** The comma before it forgotten. */
  private static final Pattern SAID =
      Pattern.compile("\\s+(?:says?|said|added|adds)\\s+(?:\\p{Lu}|the\\b|an?\\b)");

  private Wholeness() {}

  static boolean isWhole(
      String text, QuotationMarks.Marked marked, List<Token> tokens, List<Quotation> before) {
    String inner = marked.inner().of(text).strip();
    if (inner.isEmpty() || tokens.size() < FEWEST_WORDS) {
      return isShortSaying(inner, tokens);
    }
    boolean opens = Character.isUpperCase(inner.charAt(0)) || "[.…".indexOf(inner.charAt(0)) >= 0;
    boolean closes = endsWithMark(inner) || marked.open() || markFollows(text, marked);
    if (Character.isDigit(inner.charAt(0))) {
      opens = endsWithMark(inner);
    }
    return closes
        && (opens ? hasVerb(tokens) || endsWithMark(inner) : goesOn(text, marked, before));
  }

  /** "Never," she said. */
  private static boolean isShortSaying(String inner, List<Token> tokens) {
    return !tokens.isEmpty() && Character.isUpperCase(inner.charAt(0)) && endsWithMark(inner);
  }

  private static boolean endsWithMark(String inner) {
    return !inner.isEmpty() && ",.!?…-–—".indexOf(inner.charAt(inner.length() - 1)) >= 0;
  }

  private static boolean markFollows(String text, QuotationMarks.Marked marked) {
    int end = marked.outer().end();
    return end < text.length() && ",.!?".indexOf(text.charAt(end)) >= 0
        || SAID.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean hasVerb(List<Token> tokens) {
    return tokens.stream().anyMatch(Token::isVerbal);
  }

  /** "A," said Kim, "and b." : the second half of a divided quotation. */
  private static boolean goesOn(String text, QuotationMarks.Marked marked, List<Quotation> before) {
    if (before.isEmpty()) {
      return false;
    }
    Quotation last = before.get(before.size() - 1);
    int from = last.outer().end();
    String between = text.substring(from, marked.outer().start()).strip();
    return last.whole()
        && last.inner().of(text).stripTrailing().endsWith(",")
        && between.endsWith(",")
        && between.length() < 120
        && between.indexOf('.') < 0;
  }
}
