package readback.generate.find;

import java.util.Set;
import readback.generate.cast.Mention;
import readback.generate.table.CompanyWords;
import readback.generate.table.Countries;
import readback.generate.table.Epithets;
import readback.generate.table.OneOnly;
import readback.generate.table.RetellingNouns;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/**
 * Tells phrases that a reader can't place without the sentences before: "the tweet", "the ensuing
 * war", "he" before anybody is named. Stricter than {@link Pointing}, for sentences that stand in a
 * question whole.
 */
final class Hanging {
  private static final Set<String> LEANING =
      Set.of(
          "subsequently", "ensuing", "eventually", "meanwhile", "additional", "resulting", "later");

  private final Reading reading;

  Hanging(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param named whether a question names what the pronoun at the clause's head stands for
   */
  boolean isIn(Clause clause, boolean named) {
    for (int i = named ? clause.from() + 1 : clause.from(); i < clause.to(); i++) {
      if (hangs(clause, i, named)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "the incident", "the decision" in it takes up what another sentence told. */
  boolean takesUp(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (clause.line().at(i).lower().equals("the")
          && RetellingNouns.isKnown(clause.line().at(head(clause, i)).lower())
          && hangsAfterThe(clause, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hangs(Clause clause, int at, boolean named) {
    Line line = clause.line();
    String word = line.at(at).lower();
    return switch (word) {
      case "he", "she", "him", "his", "her" -> !named && !hasPerson(clause, at);
      case "it" -> !named && !Verbs.isFinite(line, at + 1, at);
      case "the" -> hangsAfterThe(clause, at);
      case "each", "every" -> hangsAfterEach(clause, at);
      default ->
          LEANING.contains(word)
              && (at < clause.from() + 4
                  || !line.at(at - 1).lower().matches("years?|months?|weeks?|days?"));
    };
  }

  /** A person of the cast, or "a man", before the pronoun. */
  private boolean hasPerson(Clause clause, int at) {
    for (Mention mention : reading.cast().in(clause.line())) {
      boolean before = mention.from() >= clause.from() && mention.to() <= at;
      if (before && mention.actor().isPerson()) {
        return true;
      }
    }
    Line line = clause.line();
    for (int i = clause.from(); i < at - 1; i++) {
      boolean unnamed =
          line.at(i).lower().matches("an?|every|each|one")
              && Antecedents.personBefore(new Clause(line, i, at), at)
              && !line.at(i + 1).is(Tag.PROPN);
      if (unnamed) {
        return true;
      }
    }
    return false;
  }

  /** "the tweet", "the first phase", "the next day": nothing within the clause tells which. */
  boolean hangsAfterThe(Clause clause, int the) {
    Line line = clause.line();
    boolean next = line.at(the + 1).lower().matches("next|following|same");
    if (next && line.at(the + 2).lower().matches("day|week|month|year|morning|night|evening")) {
      return true;
    }
    int at = head(clause, the);
    Token noun = line.at(at);
    boolean telling =
        line.tokens().subList(the + 1, at).stream().anyMatch(token -> isTelling(token, noun));
    if (noun.text().matches("\\d+s")) {
      return false;
    }
    if (line.at(at - 1).is(Tag.NUM) && !noun.is(Tag.NOUN) && !noun.is(Tag.PROPN)) {
      return true;
    }
    boolean vague = CompanyWords.isOne(noun.lower()) && !isTopic(clause, the + 1, at);
    if (telling && !vague || !noun.is(Tag.NOUN) || noun.isCapitalised()) {
      return false;
    }
    String after = line.at(at + 1).lower();
    boolean told =
        after.matches(
                    "of|in|for|at|from|before|after|since|between|that|who|which|where|with|by|against|called|named|about|used")
                && !(vague && line.at(at + 2).is(Tag.NUM))
            || after.matches("he|she|it|they")
            || after.equals("to") && line.at(at + 2).is(Tag.VERB)
            || after.equals("on") && !line.at(at + 2).isCapitalised()
            || line.at(at + 1).is(Tag.NUM);
    return !told
        && !OneOnly.isKnown(noun.lower())
        && !new NamedBefore(reading).has(clause, the, noun.lower());
  }

  /** "the ferry company", where the article is about a ferry. */
  private boolean isTopic(Clause clause, int from, int to) {
    return clause.line().tokens().subList(from, to).stream()
        .anyMatch(token -> reading.topics().have(token.lower()));
  }

  /** "alleged", "massive" and, of a planemaker, "European" tell only what it is like. */
  private static boolean isTelling(Token token, Token noun) {
    boolean describes =
        Epithets.isKnown(token.lower()) || isOrigin(token) && Roles.isRole(noun.text());
    return !token.is(Tag.NUM) && !describes;
  }

  private static boolean isOrigin(Token token) {
    return Countries.demonym(token.text()).isPresent() || token.is("European");
  }

  /** Past "the" and what stands before its noun. */
  private static int head(Clause clause, int the) {
    int at = the + 1;
    while (at < clause.to() && isModifier(clause.line(), at)) {
      at++;
    }
    return at;
  }

  /** An adjective, or a noun that another follows: "the railway company". */
  static boolean isModifier(Line line, int at) {
    Token token = line.at(at);
    Token next = line.at(at + 1);
    boolean joined =
        next.is(Tag.NOUN) || next.is(Tag.PROPN) || next.is(Tag.ADJ) || next.is(Tag.NUM);
    return token.is(Tag.ADJ)
        || token.is(Tag.NUM)
        || token.text().matches("\\d+(st|nd|rd|th)")
        || token.is(Tag.ADV)
        || token.is(Tag.PROPN)
        || token.is(Tag.VERB) && joined
        || token.is(Tag.NOUN) && joined && !next.is(Tag.ADJ);
  }

  /** "each instalment" of what? */
  private static boolean hangsAfterEach(Clause clause, int each) {
    Line line = clause.line();
    Token noun = line.at(each + 1);
    return noun.is(Tag.NOUN)
        && !noun.lower()
            .matches(
                "day|week|month|year|night|morning|evening|hour|minute|summer|winter|time|one|country|person|child")
        && !line.at(each + 2).is(Tag.NOUN)
        && !line.at(each + 2).lower().matches("of|in|at|on|who|that|from|with");
  }

  /** "Revenue rose", "Analysts expected": whose, and which? */
  static boolean isBareNoun(Line line, int at) {
    String verb = line.at(at + 1).lower();
    return line.at(at).is(Tag.NOUN)
        && line.at(at + 1).isVerbal()
        && (verb.matches("was|were|had")
            || verb.matches(".*ed|rose|fell|made|took|found|won|lost"));
  }
}
