package readback.generate.find;

import java.util.function.IntPredicate;
import readback.generate.table.PointingWords;
import readback.generate.table.PointingWords.Kind;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Refuses clauses that can't be understood alone, because they point at something outside. */
final class Pointing {
  private Pointing() {}

  static boolean outside(Clause clause) {
    return outside(clause, at -> false);
  }

  /**
   * @param named whether a question names what the pronoun at the clause's head stands for
   */
  static boolean outside(Clause clause, boolean named) {
    return outside(clause, at -> named && (at == clause.from() || isOwn(clause.line().at(at))));
  }

  /** A pronoun that goes on with the one at the head. */
  private static boolean isOwn(Token token) {
    return token
        .lower()
        .matches("his|her|he|she|him|himself|herself|it|its|itself|they|their|themselves");
  }

  /**
   * @param known tells tokens whose meaning is known anyway
   */
  static boolean outside(Clause clause, IntPredicate known) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (points(clause, i) && !known.test(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean points(Clause clause, int at) {
    Line line = clause.line();
    Token token = line.at(at);
    String word = token.lower();
    if (token.is("US") || token.is("U.S.")) {
      return false;
    }
    if (isBareNumber(line, at)) {
      return true;
    }
    return switch (word) {
      case "there" -> !line.at(at + 1).isVerbal();
      case "that" ->
          token.is(Tag.DET)
              || line.at(at - 1).lower().matches("when|where|whether|why|how|if|call(s|ed)")
              || token.is(Tag.PRON) && at == clause.from()
              || isSubject(line, at)
              || line.at(at - 1).is(Tag.ADP) && line.at(at + 1).is(Tag.ADJ)
              || line.at(at - 1).is("all") && at + 1 >= clause.to();
      case "those" -> !line.at(at + 1).lower().matches("who|in|with|of|from");
      case "its" -> isShareOfUnknown(clause, at) || points(PointingWords.kind(word), clause, at);
      default -> points(PointingWords.kind(word), clause, at);
    };
  }

  /** "Coal gave 40 percent of its power": not the coal's. */
  private static boolean isShareOfUnknown(Clause clause, int at) {
    Line line = clause.line();
    return line.at(at - 1).is("of")
        && line.at(at - 2).lower().matches("percent|cent|%|half|most")
        && line.tokens().subList(clause.from() + 1, at).stream().noneMatch(t -> t.is(Tag.PROPN))
        && !clause.first().is(Tag.PROPN);
  }

  /** "how quickly that would happen": no noun before, so that it is a pronoun. */
  private static boolean isSubject(Line line, int at) {
    Token before = line.at(at - 1);
    return line.at(at + 1).is(Tag.AUX)
        && (before.lower().matches("\\p{Ll}+ly|often|soon|much|how|when")
            || before.is(Tag.VERB)
            || before.is(Tag.AUX));
  }

  /** "declined to name the three": a number that stands for what was told before. */
  private static boolean isBareNumber(Line line, int at) {
    Token next = line.at(at + 1);
    return line.at(at).is(Tag.NUM)
        && line.at(at - 1).lower().equals("the")
        && line.at(at).text().matches("\\p{L}+")
        && (next.is(Tag.PUNCT) || next.is(Tag.AUX) || at + 1 >= line.size());
  }

  private static boolean points(Kind kind, Clause clause, int at) {
    String word = clause.line().at(at).lower();
    return switch (kind) {
      case PERSONAL ->
          !(word.matches("his|her|he|she|him|himself|herself")
              && Antecedents.personBefore(clause, at));
      case NEUTRAL -> neutralPoints(clause, at, word);
      case WEIGHED -> WeighedWords.pointHere(clause.line(), at, clause);
      case POINTING -> !WeighedWords.areHarmless(clause.line(), at);
      case ORDERING ->
          definite(clause.line(), at) || at == clause.from() && word.startsWith("other");
      case NONE -> false;
    };
  }

  private static boolean neutralPoints(Clause clause, int at, String word) {
    if (word.matches("them|themselves")) {
      return !Antecedents.opensWithPlural(clause, at);
    }
    boolean found =
        word.startsWith("the")
            ? Antecedents.pluralBefore(clause, at)
            : Antecedents.nounBefore(clause, at);
    return !found && !Antecedents.areNotNeeded(clause.line(), at);
  }

  private static boolean definite(Line line, int at) {
    return line.at(at - 1).lower().equals("the") && line.at(at).lower().matches("others?");
  }
}
