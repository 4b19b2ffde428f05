package readback.generate.text;

import java.util.List;
import readback.article.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with its marks
 * @param inner without
 * @param paragraph from 1
 * @param whole whether it stands as a sentence, or more, rather than as a few words in the teller's
 *     own
 * @param open whether it has no closing mark, so that the next paragraph goes on with it
 * @param tokens the words within; empty where it is not whole
 */
public record Quotation(
    Span outer, Span inner, int paragraph, boolean whole, boolean open, List<Token> tokens) {
  public Quotation {
    tokens = List.copyOf(tokens);
  }
}
