package readback.generate.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readback.generate.fact.Counted;
import readback.generate.fact.Fact;
import readback.generate.fact.Stated;
import readback.generate.find.Wording;
import readback.item.About;
import readback.item.Level;
import readback.item.TrueFalse;
import readback.item.TrueFalse.Truth;

/**
 * A statement of the article, as it is or with another value where one only is true: a number, a
 * date, a superlative.
 */
final class IsItTrue implements Form {
  private static final int FEWEST_WORDS = 7;
  private static final int MOST_WORDS = 26;

  /** Before these, a number is a bound, and others may be true as well. */
  private static final String BOUND =
      "(?is).*\\b(than|least|most|over|under|above|below|to|nearly|almost|around|roughly|some|within|every|another|type|until|by|since|\\d+ of|five of|three of|four of|six of|two of|one of)\\s*";

  /** Beside another number, a wrong one may show by itself. */
  private static final String COMPARED =
      "(?is).*\\b(short of|compared|than|from [^ ]*\\d|after (rising|falling|gaining|advancing|growing)|up from|down from)\\b.*";

  @Override
  public String name() {
    return "true-false";
  }

  @Override
  public List<Candidate> candidates(Material material) {
    List<Candidate> found = new ArrayList<>();
    for (Stated fact : material.of(Stated.class)) {
      String by = fact.by().map(one -> "According to " + one.name() + ", ").orElse("");
      String begun = by + fact.subject() + " ";
      fact.contrary()
          .flatMap(wrong -> candidate(fact, begun + fact.predicate(), begun + wrong, found.size()))
          .ifPresent(found::add);
    }
    for (Counted fact : material.of(Counted.class)) {
      String right = fact.before() + fact.number() + fact.after();
      other(fact)
          .flatMap(
              wrong -> candidate(fact, right, fact.before() + wrong + fact.after(), found.size()))
          .ifPresent(found::add);
    }
    return found;
  }

  /** The number farthest from the right one, where that is exact. */
  private static Optional<String> other(Counted fact) {
    boolean exact =
        !fact.before().matches(BOUND) && !(fact.before() + fact.after()).matches(COMPARED);
    List<String> others = exact ? NumberOptions.beside(fact) : List.of();
    double value = NumberOptions.value(fact.number());
    return others.size() < PeopleOptions.MOST
        ? Optional.empty()
        : others.stream()
            .max(Comparator.comparingDouble(one -> Math.abs(NumberOptions.value(one) - value)));
  }

  /**
   * @param number how many there are already: false ones and true ones take turns
   */
  private Optional<Candidate> candidate(Fact fact, String right, String wrong, int number) {
    int words = Quotes.words(right);
    if (words < FEWEST_WORDS || words > MOST_WORDS) {
      return Optional.empty();
    }
    boolean isRight = number % 2 == 1;
    String stem = Wording.sentence(isRight ? right : wrong);
    About about = Drafts.about(name(), right, Level.LITERAL, stem, List.of(fact.evidence()), "");
    Truth truth = isRight ? Truth.TRUE : Truth.FALSE;
    return Optional.of(
        new Candidate(
            new TrueFalse(about, truth),
            name(),
            List.of(fact),
            "is " + truth.label(),
            fact instanceof Stated ? 1 : 0));
  }
}
