package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.generate.fact.Counted;
import readback.generate.fact.Fact;
import readback.generate.fact.Measure;
import readback.generate.table.Months;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** Numbers and dates in sentences that can be understood alone. */
final class NumberFinder {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 36;
  private static final Set<String> WORDS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
          "ninety");

  private final Reading reading;
  private final List<Fact> found = new ArrayList<>();

  private NumberFinder(Reading reading) {
    this.reading = reading;
  }

  static List<Fact> in(Reading reading) {
    NumberFinder finder = new NumberFinder(reading);
    reading.prose().lines().stream().filter(line -> !line.hasQuotation()).forEach(finder::read);
    return finder.found;
  }

  private void read(Line line) {
    Optional<Standing> standing = Standing.in(reading, line, FEWEST_WORDS, MOST_WORDS);
    if (standing.isEmpty()) {
      return;
    }
    Clause clause = standing.get().clause();
    for (int i = clause.from(); i < clause.to(); i++) {
      number(line, i)
          .filter(number -> isWorthAsking(number.measure()) && number.to() <= clause.to())
          .ifPresent(number -> add(standing.get(), number));
    }
  }

  /** How old somebody is, and in which month, few readers need to keep. */
  private static boolean isWorthAsking(Measure measure) {
    return measure != Measure.AGE && measure != Measure.MONTH;
  }

  private record Number(int from, int to, Measure measure) {}

  private static Optional<Number> number(Line line, int at) {
    String word = line.at(at).text();
    Token before = line.at(at - 1);
    if (Months.NAMES.contains(word)) {
      boolean alone =
          before.lower().matches("in|since|until|last|by")
              && !line.at(at + 1).text().matches("\\d+(st|nd|rd|th)?");
      return alone ? Optional.of(new Number(at, at + 1, Measure.MONTH)) : Optional.empty();
    }
    if (WORDS.contains(word)) {
      boolean counts =
          line.at(at + 1).text().matches("\\p{Ll}.*")
              && !line.at(at + 1).is(Tag.ADP)
              && !before.is(Tag.NUM)
              && !line.at(at + 1).is(Tag.NUM)
              && !line.at(at + 1).is("to");
      boolean tied = before.lower().matches("the|these|those|other|first|last|or|between|of|all");
      return counts && !tied
          ? Optional.of(new Number(at, at + 1, Measure.COUNT))
          : Optional.empty();
    }
    return word.matches("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?") ? digits(line, at) : Optional.empty();
  }

  /** "in October 1998". */
  private static boolean isYearOfMonth(Line line, int at) {
    return Months.NAMES.contains(line.at(at - 1).text())
        && line.at(at - 2).lower().matches("in|since|until|by")
        && line.at(at).text().matches("(19|20)\\d\\d");
  }

  private static Optional<Number> digits(Line line, int at) {
    Token before = line.at(at - 1);
    Token after = line.at(at + 1);
    String word = line.at(at).text();
    boolean inName =
        before.isCapitalised() && before.isWord() && at > 1 && !isYearOfMonth(line, at)
            || Months.NAMES.contains(after.text())
            || Months.NAMES.contains(before.text().replaceFirst(".*-", ""))
            || after.text().matches("[$£€¥]")
            || after.text().matches("am|pm|a\\.m\\.|p\\.m\\.|[-/:]");
    boolean tied =
        before
                .lower()
                .matches(
                    "and|or|to|per|between|type|stage|grade|group|class|formula|category|world|-|–|no\\.|number|chapter|page|article|phase|level|room|route|flight|section|resolution")
            || after.lower().matches("to|-|–|or|['’]s?")
            || after.is("and") && line.at(at + 2).is(Tag.NUM)
            || before.is(Tag.NUM)
            || before.is("of") && (line.at(at - 2).is(Tag.NUM) || line.at(at - 2).is("age"))
            || before.text().matches("[/:#£€¥]");
    if (inName || tied) {
      return Optional.empty();
    }
    if (word.matches("1[5-9]\\d\\d|20\\d\\d")) {
      boolean year =
          (before.lower().matches("in|since|until|by|of|from|after|before")
                  || isYearOfMonth(line, at))
              && !after.is(Tag.NOUN);
      return year ? Optional.of(new Number(at, at + 1, Measure.YEAR)) : Optional.empty();
    }
    int to = after.lower().matches("million|billion|trillion") ? at + 2 : at + 1;
    if (before.is("$")) {
      return Optional.of(new Number(at - 1, to, Measure.MONEY));
    }
    if (line.at(to).is("%")) {
      return Optional.of(new Number(at, to + 1, Measure.PERCENT));
    }
    if (line.at(to).lower().matches("percent|per")) {
      return Optional.of(new Number(at, to, Measure.PERCENT));
    }
    boolean age =
        before.is(",") && line.at(to).is(",")
            || before.lower().equals("aged")
            || line.at(to).is("years") && line.at(to + 1).is("old");
    if (age) {
      return Optional.of(new Number(at, to, Measure.AGE));
    }
    boolean counts =
        line.at(to).is(Tag.NOUN) || line.at(to).is(Tag.ADJ) || line.at(to).is(Tag.VERB);
    return counts ? Optional.of(new Number(at, to, Measure.COUNT)) : Optional.empty();
  }

  private void add(Standing standing, Number number) {
    Line line = standing.clause().line();
    if (isCut(line, number) || isToldTwice(line, number)) {
      return;
    }
    int start = line.at(number.from()).span().start();
    int end = line.at(number.to() - 1).span().end();
    found.add(
        new Counted(
            line.span(),
            reading.prose().article().text().substring(start, end),
            standing.before(start),
            standing.after(end),
            number.measure(),
            new NumberQuestion(standing, number.from(), number.to(), number.measure()).asked(),
            Optional.empty()));
  }

  /** "190 kilometres (118 miles)": the other number tells it. */
  private static boolean isToldTwice(Line line, Number number) {
    boolean within = line.at(number.from() - 1).is("(");
    for (int i = number.to(); i < number.to() + 4; i++) {
      if (line.at(i).is("(") && line.at(i + 1).text().matches(".*\\d.*")) {
        return true;
      }
    }
    return within;
  }

  /** "221g": the blank would leave a half of the word. */
  private boolean isCut(Line line, Number number) {
    String text = reading.prose().article().text();
    int start = line.at(number.from()).span().start();
    int end = line.at(number.to() - 1).span().end();
    boolean before = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    return before || after;
  }
}
