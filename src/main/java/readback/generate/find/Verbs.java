package readback.generate.find;

import java.util.Set;
import readback.generate.table.IntentVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Which verbs carry a clause. */
final class Verbs {
  private static final Set<String> FINITE_AUX =
      Set.of(
          "am", "are", "is", "was", "were", "'s", "’s", "'re", "’re", "has", "have", "had", "do",
          "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
          "'ll", "’ll", "'d", "’d", "ca", "wo");

  private Verbs() {}

  /** The index of the first finite verb in a range, or -1. */
  static int finite(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(line, i, from)) {
        return i;
      }
    }
    return -1;
  }

  static boolean isFinite(Line line, int at, int from) {
    Token token = line.at(at);
    if (isMistaken(line, at, from)) {
      return true;
    }
    if (!token.isVerbal() || token.isCapitalised() && at > 0) {
      return false;
    }
    if (FINITE_AUX.contains(token.lower())) {
      return true;
    }
    String before = at > from ? line.at(at - 1).lower() : "";
    boolean modifies =
        token.lower().endsWith("ed")
            && before.matches("['’]s|the|an?|its|their|his|her|of|with|for")
            && (line.at(at + 1).is(Tag.NOUN) || line.at(at + 1).is(Tag.ADJ));
    boolean infinite =
        modifies
            || before.equals("to")
            || token.lower().endsWith("ing")
            || isParticiple(line, at, from);
    return !infinite && token.is(Tag.VERB);
  }

  /** "aims to boost", "recommends that": verbs that are often taken for nouns. */
  static boolean isMistaken(Line line, int at, int from) {
    Token token = line.at(at);
    if (!token.is(Tag.NOUN) || at == from || token.isCapitalised()) {
      return false;
    }
    return line.at(at + 1).is("to")
        && line.at(at + 2).is(Tag.VERB)
        && IntentVerbs.of(token.lower()).filter(v -> v.third().equals(token.lower())).isPresent()
        && !line.at(at - 1).is(Tag.ADJ)
        && !line.at(at - 1).is(Tag.DET)
        && !line.at(at - 1).text().matches("['’]s?");
  }

  /** "troops backed by": a past form after a noun and before a preposition may be a participle. */
  private static boolean isParticiple(Line line, int at, int from) {
    String word = line.at(at).lower();
    boolean past =
        word.endsWith("ed")
            || word.matches(
                "made|held|built|sent|given|taken|known|seen|born|led|caused|driven|written|found|set|run|put|hit|paid");
    boolean byFollows = line.at(at + 1).lower().matches("by");
    return past && byFollows && at > from && line.at(at - 1).is(Tag.NOUN) || word.equals("born");
  }

  /** The index of a clause's main verb after its subject, auxiliaries included, or -1. */
  static boolean isModal(String word) {
    return word.matches("would|could|may|might|should|can|must");
  }
}
