package readback.generate.find;

import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Whether a pronoun has something earlier in its clause to stand for, or stands for nothing. */
final class Antecedents {
  private Antecedents() {}

  /** "It is possible to", "it is clear that". */
  static boolean areNotNeeded(Line line, int at) {
    if (!line.at(at).lower().equals("it")) {
      return false;
    }
    String verb = line.at(at + 1).lower();
    if (!verb.matches(
        "is|was|would|will|may|might|could|'s|’s|has|had|takes?|took|makes?|seems?|remains")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(line.size(), at + 9); i++) {
      boolean adjective =
          line.at(i - 1).is(Tag.ADJ) || line.at(i - 1).is(Tag.VERB) || line.at(i - 1).is(Tag.NOUN);
      if (line.at(i).lower().matches("to|that") && adjective) {
        return true;
      }
    }
    return false;
  }

  /** A noun earlier in the clause that the pronoun may stand for. */
  static boolean nounBefore(Clause clause, int at) {
    for (int i = clause.from(); i < at; i++) {
      Token token = clause.line().at(i);
      boolean plural = token.is(Tag.NOUN) && token.lower().matches("\\p{Ll}+[^sui']s|people");
      if ((token.is(Tag.NOUN) || token.is(Tag.PROPN)) && !plural) {
        return i < at - 1 || !clause.line().at(at).lower().matches("it|they");
      }
    }
    return false;
  }

  /** A plural noun earlier in the clause. */
  static boolean pluralBefore(Clause clause, int at) {
    for (int i = clause.from(); i < at - 1; i++) {
      Token token = clause.line().at(i);
      boolean noun = token.is(Tag.NOUN) || token.is(Tag.PROPN);
      if (noun && token.lower().matches(".*s|people|children|men|women|police|youth")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause's first noun is a plural, and so its subject: "people ... they". */
  static boolean opensWithPlural(Clause clause, int at) {
    for (int i = clause.from(); i < Math.min(at - 2, clause.from() + 5); i++) {
      Token token = clause.line().at(i);
      if (token.is(Tag.NOUN) && !clause.line().at(i + 1).is(Tag.NOUN)) {
        return token.lower().matches("\\p{Ll}{2,}[^sui']s|people|children|men|women|police");
      }
      if (token.is(Tag.PROPN) || token.isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** A name, or "the man", "a minister", earlier in the clause. */
  static boolean personBefore(Clause clause, int at) {
    Line line = clause.line();
    for (int i = clause.from(); i < at - 1; i++) {
      boolean told =
          line.at(i).is(Tag.NOUN)
              && (Roles.isRole(line.at(i).text())
                  || line.at(i).lower().matches("man|woman|boy|girl|child|baby"));
      if (line.at(i).is(Tag.PROPN) || told) {
        return true;
      }
    }
    return false;
  }
}
