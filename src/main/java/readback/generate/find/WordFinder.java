package readback.generate.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** Things that everybody has a word for, and words of another kind than they are used as. */
  private static boolean fits(Token token, String field) {
    return field.startsWith(token.tag().name().toLowerCase(Locale.ROOT))
        && !field.matches(
            "noun\\.(food|animal|plant|person|body|artifact|substance|quantity|time|Tops)|adv.*|adj\\.(pert|ppl)");
  }

  private static Optional<Fact> worded(Line line, Token token) {
    return Lexicon.onlySense(token.text())
        .filter(sense -> fits(token, sense.field()))
        .map(
            sense ->
                new Worded(
                    line.span(), token.text(), sense.lemma(), line.paragraph(), sense.gloss()));
  }
}
