package readback.generate.find;

import java.util.Optional;
import readback.generate.text.Line;
import readback.generate.text.Tag;

/**
 * A sentence that can be understood alone, once the pronoun that opens it is named.
 *
 * @param clause without "But," and its like
 * @param opener what its first word stands for, if that is a pronoun
 */
record Standing(Reading reading, Clause clause, Optional<Opener> opener) {

  static Optional<Standing> in(Reading reading, Line line, int fewest, int most) {
    if (line.hasQuotation()) {
      return Optional.empty();
    }
    int start = ClauseOpening.of(line);
    Clause clause = new Clause(line, start, line.end());
    Optional<Opener> opener = new Openers(reading).at(line, start);
    boolean fit =
        clause.size() >= fewest
            && !clause.first().is(Tag.PUNCT)
            && !new Clause(line, start, line.size()).isUnbalanced()
            && !Hanging.isBareNoun(line, start)
            && clause.size() <= most
            && clause.hasFiniteVerb()
            && !Pointing.outside(clause, opener.isPresent())
            && !new Hanging(reading).isIn(clause, opener.isPresent());
    return fit ? Optional.of(new Standing(reading, clause, opener)) : Optional.empty();
  }

  /** The words before a place in the article's text, as a sentence begins. */
  String before(int offset) {
    Line line = clause.line();
    int start = line.at(opener.isPresent() ? clause.from() + 1 : clause.from()).span().start();
    String text = reading.prose().article().text();
    String words = offset > start ? Reading.shown(text.substring(start, offset)) : "";
    String opened = Reading.shown(opener.map(one -> one.words() + " ").orElse("") + words);
    return opened.isEmpty()
        ? ""
        : opened.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + opened.substring(1);
  }

  /** The words after a place in the article's text, to the sentence's end. */
  String after(int offset) {
    String text = reading.prose().article().text();
    return Reading.shown(text.substring(offset, clause.line().span().end()));
  }
}
