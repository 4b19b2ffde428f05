package readback.generate.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.generate.fact.Fact;
import readback.generate.fact.Worded;
import readback.generate.table.CommonWords;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/** Words that have one sense only, so that no gloss of another sense can go with them. */
final class WordFinder {
  private static final int SHORTEST = 6;

  private WordFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Line line : reading.prose().lines()) {
      for (Token token : line.tokens()) {
        boolean fit = isPlain(token) && seen.add(token.text());
        if (fit) {
          worded(line, token).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isPlain(Token token) {
    boolean tagged =
        token.is(Tag.NOUN) || token.is(Tag.VERB) || token.is(Tag.ADJ) || token.is(Tag.ADV);
    return tagged
        && token.text().length() >= SHORTEST
        && token.text().matches("\\p{Ll}+")
        && !Lexicon.isInflected(token.text())
        && !CommonWords.isCommon(token.text());
  }

  private static Optional<Fact> worded(Line line, Token token) {
    return Lexicon.onlySense(token.text())
        .map(
            sense ->
                new Worded(
                    line.span(), token.text(), sense.lemma(), line.paragraph(), sense.gloss()));
  }
}
