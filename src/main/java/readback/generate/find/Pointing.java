package readback.generate.find;

import java.util.Set;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Refuses clauses that can't be understood alone, because they point at something outside. */
final class Pointing {
  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "him",
          "his",
          "her",
          "hers",
          "himself",
          "herself",
          "i",
          "me",
          "my",
          "mine",
          "we",
          "us",
          "our",
          "ours",
          "you",
          "your",
          "yours",
          "ourselves",
          "myself",
          "yourself");
  private static final Set<String> NEUTRAL =
      Set.of("it", "its", "itself", "they", "them", "their", "theirs", "themselves");
  private static final Set<String> POINTING =
      Set.of(
          "this",
          "these",
          "those",
          "such",
          "similar",
          "former",
          "latter",
          "here",
          "then",
          "thus",
          "therefore",
          "hence",
          "instead",
          "however",
          "meanwhile",
          "otherwise",
          "moreover",
          "too",
          "likewise",
          "also",
          "earlier",
          "later",
          "same",
          "another",
          "nor",
          "either",
          "neither",
          "afterwards",
          "afterward",
          "so",
          "both",
          "elsewhere",
          "again",
          "further",
          "there",
          "yesterday",
          "tomorrow",
          "previously");
  private static final Set<String> ORDERING = Set.of("other", "others", "second", "third", "next");

  private Pointing() {}

  static boolean outside(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (points(clause, i)) {
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
    if (PERSONAL.contains(word)) {
      return !(word.matches("his|her|he|she|him|himself|herself") && namedBefore(clause, at));
    }
    if (word.matches("they|them|themselves")) {
      return true;
    }
    if (NEUTRAL.contains(word)) {
      boolean plural = word.startsWith("the");
      return !(isEmptySubject(line, at)
          || (plural ? pluralBefore(clause, at) : nounBefore(clause, at)));
    }
    if (word.equals("there")) {
      return !line.at(at + 1).isVerbal();
    }
    if (word.equals("that")) {
      return token.is(Tag.DET) || token.is(Tag.PRON) && at == clause.from();
    }
    if (word.equals("those")) {
      return !line.at(at + 1).lower().matches("who|in|with|of|from");
    }
    if (word.matches("so|too|such|then|earlier|later|further|both|again")) {
      return pointsHere(line, at, clause);
    }
    return POINTING.contains(word) && !isHarmless(line, at)
        || ORDERING.contains(word) && definite(line, at);
  }

  /** "so far", "too much", "both A and B", "a year later than": no pointers. */
  private static boolean pointsHere(Line line, int at, Clause clause) {
    String next = line.at(at + 1).lower();
    return switch (line.at(at).lower()) {
      case "so" -> at == clause.from() || next.matches(",|\\.");
      case "too" ->
          !(line.at(at + 1).is(Tag.ADJ)
              || line.at(at + 1).is(Tag.ADV)
              || next.matches("many|much|few|little"));
      case "such" -> !next.equals("as");
      case "then" -> true;
      case "earlier", "later" ->
          !next.equals("than")
              && !line.at(at - 1).lower().matches("no|years?|months?|weeks?|days?|hours?");
      case "further" -> false;
      case "both" ->
          line.tokens().subList(at, Math.min(line.size(), at + 6)).stream()
              .noneMatch(t -> t.is("and"));
      default -> false;
    };
  }

  private static boolean isHarmless(Line line, int at) {
    String word = line.at(at).lower();
    String next = line.at(at + 1).lower();
    return switch (word) {
      case "either" -> true;
      case "neither", "nor" -> at > 0 && false;
      case "former" -> line.at(at + 1).is(Tag.NOUN) || line.at(at + 1).isCapitalised();
      case "instead" -> next.equals("of");
      case "similar" -> next.equals("to");
      case "same" ->
          line.tokens().subList(at, Math.min(line.size(), at + 5)).stream()
              .anyMatch(t -> t.is("as"));
      case "this" ->
          next.matches("year|month|week|summer|winter|spring|autumn|century|decade|morning");
      case "another" -> line.at(at - 1).is("one") || at > 3;
      default -> false;
    };
  }

  private static boolean definite(Line line, int at) {
    return line.at(at - 1).lower().equals("the") && line.at(at).lower().matches("others?");
  }

  /** "It is possible to", "it is clear that". */
  private static boolean isEmptySubject(Line line, int at) {
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
  private static boolean nounBefore(Clause clause, int at) {
    for (int i = clause.from(); i < at; i++) {
      Token token = clause.line().at(i);
      if (token.is(Tag.NOUN) || token.is(Tag.PROPN)) {
        return i < at - 1 || !clause.line().at(at).lower().matches("it|they");
      }
    }
    return false;
  }

  private static boolean pluralBefore(Clause clause, int at) {
    for (int i = clause.from(); i < at - 1; i++) {
      Token token = clause.line().at(i);
      boolean noun = token.is(Tag.NOUN) || token.is(Tag.PROPN);
      if (noun && token.lower().matches(".*s|people|children|men|women|police|youth")) {
        return true;
      }
    }
    return false;
  }

  private static boolean namedBefore(Clause clause, int at) {
    for (int i = clause.from(); i < at - 1; i++) {
      if (clause.line().at(i).is(Tag.PROPN)) {
        return true;
      }
    }
    return false;
  }
}
