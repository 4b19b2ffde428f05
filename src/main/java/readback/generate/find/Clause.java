package readback.generate.find;

import java.util.List;
import readback.article.Span;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** A stretch of a line, tokens {@code from} inclusive to {@code to} exclusive. */
record Clause(Line line, int from, int to) {
  static Clause whole(Line line) {
    return new Clause(line, 0, line.end());
  }

  boolean isEmpty() {
    return from >= to;
  }

  int size() {
    return to - from;
  }

  Token first() {
    return line.at(from);
  }

  List<Token> tokens() {
    return line.tokens().subList(from, to);
  }

  Span span() {
    return line.span(from, to);
  }

  boolean has(Tag tag) {
    return tokens().stream().anyMatch(token -> token.is(tag));
  }

  /** Whether a verb in it is finite, as far as shapes tell. */
  boolean hasFiniteVerb() {
    return Verbs.finite(line, from, to) >= 0;
  }

  /** Whether a quotation mark or bracket in it has lost its other half. */
  boolean isUnbalanced() {
    long straight = count("\"");
    return straight % 2 == 1
        || count("“") != count("”")
        || count("(") != count(")")
        || count("[") != count("]");
  }

  private long count(String mark) {
    return tokens().stream().filter(token -> token.is(mark) && !token.is(Tag.QUOTE)).count();
  }

  /** Whether it breaks off after a word that needs another. */
  boolean breaksOff() {
    Token last = line.at(to - 1);
    return last.is(Tag.ADP) && !last.lower().matches("up|down|out|off|on|over|in|away|back|through")
        || last.is(Tag.DET)
        || last.is(Tag.AUX) && line.at(to - 2).lower().matches("who|which|that")
        || last.is(Tag.CCONJ)
        || last.is(Tag.SCONJ)
        || last.is(Tag.PART)
        || last.isVerbal() && line.at(to - 2).lower().matches("which|who")
        || last.lower().matches("he|she|they|we|i|who|which|where");
  }

  /** The same clause from a later token on. */
  Clause from(int start) {
    return new Clause(line, start, to);
  }

  Clause cutAt(int end) {
    int cut = end;
    while (cut > from
        && line.at(cut - 1).is(Tag.PUNCT)
        && !line.at(cut - 1).text().matches("[)”\"’%]")) {
      cut--;
    }
    return new Clause(line, from, cut);
  }
}
