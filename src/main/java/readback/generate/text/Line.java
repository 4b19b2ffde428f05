package readback.generate.text;

import java.util.ArrayList;
import java.util.List;
import readback.article.Span;

/**
 * A sentence of the teller: what stands in quotation marks is one token in it, so that a quotation
 * of three sentences is a part of the line that says whose it is.
 *
 * @param paragraph from 1
 */
public record Line(Span span, int paragraph, List<Token> tokens) {
  public Line {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  /** The token at an index, or a full stop before the first and after the last. */
  public Token at(int index) {
    return index < 0 || index >= tokens.size() ? END : tokens.get(index);
  }

  private static final Token END = new Token(new Span(0, 0), ".", Tag.PUNCT);

  /** From the first character of one token to the last of another. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The same line, tokens {@code from} inclusive to {@code to} exclusive left out. */
  public Line without(int from, int to) {
    List<Token> left = new ArrayList<>(tokens.subList(0, from));
    left.addAll(tokens.subList(to, tokens.size()));
    return new Line(span, paragraph, left);
  }

  /** The index of the first token that starts at or after the offset. */
  public int indexAt(int offset) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().start() < offset) {
      index++;
    }
    return index;
  }

  /** The index of the line's end: its closing marks, or its size. */
  public int end() {
    int end = tokens.size();
    while (end > 0 && tokens.get(end - 1).is(Tag.PUNCT)) {
      end--;
    }
    return end;
  }

  /** Whether no blank stands between a token and the one before it. */
  public boolean isGlued(int index) {
    return index > 0 && at(index - 1).span().end() == at(index).span().start();
  }

  public boolean hasQuotation() {
    return tokens.stream().anyMatch(token -> token.is(Tag.QUOTE));
  }
}
