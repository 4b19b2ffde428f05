package readback.bank.write;

import readback.article.Span;

/**
 * One change of a text: a stretch of it replaced. Everything else stays byte for byte.
 *
 * @param range UTF-16 offsets into the text as it was
 */
public record Edit(Span range, String with) {
  static Edit insert(int at, String text) {
    return new Edit(new Span(at, at), text);
  }

  /** The text with the change made. */
  public String applied(String text) {
    return text.substring(0, range.start()) + with + text.substring(range.end());
  }
}
