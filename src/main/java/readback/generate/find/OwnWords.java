package readback.generate.find;

import java.util.function.IntPredicate;
import readback.generate.cast.Actor;
import readback.generate.table.Gender;
import readback.generate.text.Line;
import readback.generate.text.Token;

/**
 * The pronouns of a reported clause that stand for its speaker, and so point at nobody else: "Holm
 * says she buys her wool from farms in Wales".
 */
final class OwnWords implements IntPredicate {
  private final Reading reading;
  private final Actor speaker;
  private final Clause clause;
  private final boolean telling;

  /**
   * @param kind the kind of saying: of one who is told something, a pronoun may stand for the
   *     listener
   */
  OwnWords(Reading reading, Speaker speaker, Clause clause, String kind) {
    this.telling = kind.equals("telling");
    this.reading = reading;
    this.speaker = speaker.actor();
    this.clause = clause;
  }

  /** Whether any stands in the clause, so that it can't stand without its speaker. */
  boolean any() {
    if (!speaker.isPerson()) {
      return !Pointing.outside(clause, this) && Pointing.outside(clause);
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (test(i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean test(int at) {
    Token token = clause.line().at(at);
    String word = token.lower();
    if (speaker.isPerson()) {
      return isHerself(token, word);
    }
    if (telling) {
      return false;
    }
    return isMany()
        ? word.matches("they|their|them|themselves")
        : word.matches("its|itself") || word.equals("it") && acts(at);
  }

  private boolean isHerself(Token token, String word) {
    if (Pronouns.isPersonal(token)) {
      return reading.pronouns().of(token).filter(speaker::equals).isPresent();
    }
    Gender shown =
        word.matches("his|him|himself")
            ? Gender.MALE
            : word.matches("her|herself") ? Gender.FEMALE : Gender.UNKNOWN;
    return shown != Gender.UNKNOWN
        && reading.pronouns().gender(speaker).fits(shown)
        && reading.pronouns().isOnlyOne(clause.line(), token, speaker, shown);
  }

  private boolean isMany() {
    return speaker.kind() == Actor.Kind.GROUP
        && speaker.name().matches("(?i)(.* )?(police|people|\\p{Ll}{3,}[^s']s)( .*)?");
  }

  /** "it would build": somebody's doing; "it was a mistake" may be about anything. */
  private boolean acts(int at) {
    Line line = clause.line();
    Token next = line.at(at + 1);
    String after = line.at(at + 2).lower();
    if (next.lower().matches("is|was")) {
      return after.matches(
          "\\p{Ll}+ing|considering|prepared|committed|determined|aware|interested|ready|willing");
    }
    return next.isVerbal()
            && !next.lower()
                .matches("may|might|could|would|should|must|will|seems?|means?|meant|takes?|took")
        || next.lower().matches("will|would") && !after.matches("be|take|mean|have");
  }
}
