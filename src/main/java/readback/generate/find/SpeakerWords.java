package readback.generate.find;

import java.util.Set;
import readback.generate.cast.Mention;
import readback.generate.table.ReportingVerbs;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Which tokens a speaker's name or description takes up. */
final class SpeakerWords {
  private static final Set<Tag> NOMINAL =
      Set.of(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.DET, Tag.NUM, Tag.ADP);

  private SpeakerWords() {}

  /** Where the words about a name begin: "Norway's fisheries minister, Anna Keller". */
  static int start(Line line, Mention mention) {
    int at = mention.title();
    while (at > 0 && isModifier(line, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isModifier(Line line, int at) {
    Token token = line.at(at);
    return token.is(Tag.NOUN)
        || token.is(Tag.ADJ)
        || token.is(Tag.PROPN)
        || token.is(Tag.DET)
        || token.text().matches("['’]s|of|at|for")
        || token.is(",") && isRoleOrKin(line.at(at - 1).text());
  }

  private static boolean isRoleOrKin(String word) {
    return Roles.isRole(word) || Roles.isKin(word);
  }

  /** "A spokesman for Mr Holm": the name only tells whose the speaker is. */
  static boolean isObject(Line line, int name) {
    Token before = line.at(name - 1);
    return name > 0
        && (before.is(Tag.ADP) || before.lower().matches("for|of|to|from|with|by|about|against"));
  }

  /** A capital counts as well: names are often taken for verbs. */
  static boolean isNominal(Token token) {
    boolean joins = token.is(Tag.CCONJ) || token.is(Tag.SCONJ) || token.is(Tag.PRON);
    return NOMINAL.contains(token.tag()) || token.isWord() && token.isCapitalised() && !joins;
  }

  static boolean opensClause(Line line, int at) {
    Token before = line.at(at - 1);
    return at == 0
        || before.is(Tag.QUOTE)
        || before
            .text()
            .matches(
                "[,;:–—\"”-]|but|and|But|And|Yet|yet|so|that|while|because|as|While|As|Although|although|when|When|if|If");
  }

  /** "Kim and Lee said": an "and" before a name that joins it to another subject, no clause. */
  static boolean isJoined(Line line, int start) {
    if (!line.at(start - 1).text().matches("and|or|&")) {
      return false;
    }
    for (int i = start - 2; i >= 0 && !line.at(i).text().matches("[;:–—]"); i--) {
      if (Verbs.isFinite(line, i, 0)) {
        return ReportingVerbs.of(line.at(i).text()).isPresent() && i == start - 2;
      }
      if (line.at(i).is(Tag.QUOTE)) {
        return false;
      }
      if (line.at(i).is(",") && i < start - 2) {
        return true;
      }
    }
    return true;
  }
}
