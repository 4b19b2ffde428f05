package readback.generate.find;

import readback.generate.text.Line;
import readback.generate.text.Tag;

/** Words that point outside their clause in some places, and in others don't. */
final class WeighedWords {
  private WeighedWords() {}

  /** "so far", "too much", "both A and B", "a year later than": no pointers. */
  static boolean pointHere(Line line, int at, Clause clause) {
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
      case "further" -> line.at(at).is(Tag.ADV) && (at + 1 >= clause.to() || next.equals(","));
      case "both" ->
          line.tokens().subList(at, Math.min(line.size(), at + 6)).stream()
              .noneMatch(t -> t.is("and"));
      default -> false;
    };
  }

  /** "this year", "the same as": they need nothing before. */
  static boolean areHarmless(Line line, int at) {
    String word = line.at(at).lower();
    String next = line.at(at + 1).lower();
    return switch (word) {
      case "either" -> true;
      case "former" -> line.at(at + 1).is(Tag.NOUN) || line.at(at + 1).isCapitalised();
      case "instead" -> next.equals("of");
      case "similar" -> next.equals("to");
      case "same" ->
          line.tokens().subList(at, Math.min(line.size(), at + 5)).stream()
              .anyMatch(t -> t.is("as"));
      case "this" ->
          next.matches("year|month|week|summer|winter|spring|autumn|century|decade|morning");
      case "another" -> line.at(at - 1).is("one");
      default -> false;
    };
  }
}
