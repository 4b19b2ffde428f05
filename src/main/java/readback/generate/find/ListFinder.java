package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Fact;
import readback.generate.fact.Listed;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Lists of three short members or more: "seafood, milk and iodised salt". */
final class ListFinder {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 34;
  private static final int LONGEST = 3;

  private ListFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      Standing.in(reading, line, FEWEST_WORDS, MOST_WORDS)
          .flatMap(standing -> listed(reading, standing))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Fact> listed(Reading reading, Standing standing) {
    Clause clause = standing.clause();
    Line line = clause.line();
    for (int i = clause.from() + 3; i < clause.to(); i++) {
      List<Clause> members = members(line, i, clause.to());
      if (members.size() > 2 && opens(line, i)) {
        return asked(members).map(one -> fact(reading, standing, members, one));
      }
    }
    return Optional.empty();
  }

  /** The members of a list that begins at a token; fewer than three where there is none. */
  private static List<Clause> members(Line line, int from, int end) {
    List<Clause> members = new ArrayList<>();
    int at = from;
    while (at < end) {
      int to = memberEnd(line, at, end);
      if (to == at) {
        return List.of();
      }
      members.add(new Clause(line, at, to));
      boolean last = members.size() > 1 && line.at(at - 1).text().matches("and|or");
      if (last) {
        return members;
      }
      at = pastLink(line, to);
      if (at < 0) {
        return List.of();
      }
    }
    return List.of();
  }

  private static int memberEnd(Line line, int from, int end) {
    int start = line.at(from).lower().matches("the|a|an") ? from + 1 : from;
    int at = start;
    while (at < end && at < start + LONGEST + 1 && isPart(line.at(at))) {
      at++;
    }
    boolean named = at > start && (line.at(at - 1).is(Tag.NOUN) || line.at(at - 1).is(Tag.PROPN));
    return named && at - start <= LONGEST ? at : from;
  }

  private static boolean isPart(Token token) {
    return token.isWord()
        && (token.is(Tag.NOUN)
            || token.is(Tag.PROPN)
            || token.is(Tag.ADJ)
            || token.is(Tag.VERB) && token.lower().endsWith("ed"))
        && !token.lower().matches("other|others|more|most|many|such|own|same|several|various");
  }

  private static int pastLink(Line line, int at) {
    if (line.at(at).is(",")) {
      return line.at(at + 1).text().matches("and|or") ? at + 2 : at + 1;
    }
    return line.at(at).text().matches("and|or") ? at + 1 : -1;
  }

  /** After a preposition or a verb, so that the first member is whole. */
  private static boolean opens(Line line, int at) {
    Token before = line.at(at - 1).is(Tag.DET) ? line.at(at - 2) : line.at(at - 1);
    return before
            .lower()
            .matches(
                "in|from|to|of|as|over|at|against|about|into|through|like|including|for|with|on|include|includes|included|by|between|than")
        || before.is(Tag.VERB);
  }

  /** A plain word in the middle: neither the first, on which others lean, nor the last. */
  private static Optional<Clause> asked(List<Clause> members) {
    return members.subList(1, members.size() - 1).stream()
        .filter(one -> one.size() < 3)
        .filter(one -> one.tokens().stream().allMatch(token -> token.text().length() > 2))
        .findFirst();
  }

  private static Fact fact(Reading reading, Standing standing, List<Clause> members, Clause asked) {
    return new Listed(
        asked.line().span(),
        members.stream().map(reading::words).toList(),
        reading.words(asked),
        standing.before(asked.span().start()),
        standing.after(asked.span().end()));
  }
}
