package readback.generate.find;

import java.util.Optional;
import readback.generate.fact.Measure;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/**
 * Asks for a number in so many words, where the sentence is plain enough to be turned round: "How
 * many", "How much", "What percentage", "In which year".
 *
 * @param from the number's first token
 * @param to past its last, "million" included
 */
record NumberQuestion(Standing standing, int from, int to, Measure measure) {
  private static final int LONGEST_TAIL = 12;

  /** Words before a number that make it a round one. */
  private static final String ROUNDED = "about|around|nearly|roughly|some";

  Optional<String> asked() {
    boolean plain =
        clause().tokens().stream().noneMatch(token -> token.text().matches("[,;:\"“”‘(–—]|--"));
    return yearFirst()
        .or(() -> plain ? opening().or(this::year).or(this::object) : Optional.empty());
  }

  private Clause clause() {
    return standing.clause();
  }

  private Line line() {
    return clause().line();
  }

  private Token at(int index) {
    return line().at(index);
  }

  private boolean isRounded() {
    return at(from - 1).lower().matches(ROUNDED);
  }

  /** "Nine ships were lost": what is counted is the subject, and nothing moves. */
  private Optional<String> opening() {
    int start = isRounded() ? from - 1 : from;
    if (start != clause().from() || Verbs.finite(line(), to, clause().to()) < 0) {
      return Optional.empty();
    }
    boolean share = measure == Measure.PERCENT && at(pastUnit()).is("of");
    boolean count = measure == Measure.COUNT && isPluralAhead();
    String how = share ? "what percentage" : "how many";
    return share || count
        ? question(about(how) + " " + words(share ? pastUnit() : to, clause().to()))
        : Optional.empty();
  }

  private String about(String how) {
    return isRounded() ? "about " + how : how;
  }

  private int pastUnit() {
    return at(to).lower().matches("percent|per") ? to + (at(to).lower().equals("per") ? 2 : 1) : to;
  }

  private boolean isPluralAhead() {
    return isPlural(at(thingsEnd() - 1)) && thingsEnd() > to;
  }

  private int thingsEnd() {
    int end = to;
    while (end < clause().to() && (at(end).is(Tag.NOUN) || at(end).is(Tag.ADJ))) {
      end++;
    }
    return end;
  }

  private static boolean isPlural(Token token) {
    return token.is(Tag.NOUN) && token.lower().matches(".*[^s]s|people|children|men|women");
  }

  /** "In 1936, the bridge was opened.": the year is that of all that follows. */
  private Optional<String> yearFirst() {
    boolean first =
        measure == Measure.YEAR
            && from == clause().from() + 1
            && at(from - 1).lower().equals("in")
            && at(to).is(",");
    Optional<Subject> subject =
        first ? new Subjects(standing.reading()).at(line(), to + 1) : Optional.empty();
    return subject
        .filter(one -> at(one.verb()).isVerbal() && !goesOn(one.verb() + 1))
        .flatMap(one -> turned("in which year", one, clause().to(), clause().to(), clause().to()));
  }

  /** "... and sold it": a second verb would have to be turned, too. */
  private boolean goesOn(int start) {
    for (int i = start; i < clause().to(); i++) {
      boolean second =
          at(i).lower().matches("and|but|or")
              && (at(i + 1).isVerbal() || at(i + 1).is(Tag.ADV) || at(i + 1).is(Tag.PRON));
      if (second || at(i).text().matches("[;:\"“”‘(–—]|--")) {
        return true;
      }
    }
    return false;
  }

  /** "The bridge was opened in 1936." */
  private Optional<String> year() {
    boolean last = measure == Measure.YEAR && to == clause().to() && at(from - 1).is("in");
    return last ? turned("in which year", from - 1, from - 1, from - 1) : Optional.empty();
  }

  /** "The fleet lost nine ships in the storm.", "The town paid $2 million for the bridge." */
  private Optional<String> object() {
    boolean money = measure == Measure.MONEY;
    int end = money ? to : thingsEnd();
    boolean asks = money ? !at(end).is(Tag.NOUN) : measure == Measure.COUNT && isPluralAhead();
    boolean tailFits =
        end == clause().to()
            || at(end).lower().matches("in|on|at|during|for|from|to|last")
                && clause().to() - end <= LONGEST_TAIL;
    String things = money ? about("how much") : about("how many") + " " + words(to, end);
    return asks && tailFits
        ? turned(things, isRounded() ? from - 1 : from, end, clause().to())
        : Optional.empty();
  }

  /**
   * The question word, the auxiliary, the subject, the verb and what goes with it.
   *
   * @param verbEnd where what goes with the verb ends, before what is asked for
   * @param tail where the clause goes on after it
   */
  private Optional<String> turned(String asked, int verbEnd, int tail, int end) {
    return new Subjects(standing.reading())
        .at(line(), clause().from())
        .filter(one -> isFree(one, tail, end))
        .flatMap(one -> turned(asked, one, verbEnd, tail, end));
  }

  private Optional<String> turned(String asked, Subject subject, int verbEnd, int tail, int end) {
    VerbGroup group = VerbGroup.at(line(), subject.verb());
    boolean object = tail > verbEnd;
    if (group.isNegated() || group.main() >= verbEnd || object && group.to() != verbEnd) {
      return Optional.empty();
    }
    return auxiliary(group)
        .flatMap(
            aux ->
                question(
                    join(
                        asked,
                        aux,
                        subject.words(),
                        verbWords(group),
                        words(group.to(), verbEnd),
                        words(tail, end))));
  }

  /** One clause only, of which nothing can be said to belong to another verb. */
  private boolean isFree(Subject subject, int tail, int end) {
    int after = VerbGroup.at(line(), subject.verb()).to();
    for (int i = after; i < Math.max(tail, end); i++) {
      boolean other =
          at(i).isVerbal()
              || at(i).lower().matches("that|who|which|whose|where|when|and|but|after");
      if (other) {
        return false;
      }
    }
    return at(subject.verb()).isVerbal();
  }

  private boolean hasAuxiliary(VerbGroup group) {
    return group.main() > group.from()
        && at(group.from())
            .lower()
            .matches("is|are|was|were|has|have|had|will|would|can|could|may|might|should|must");
  }

  private Optional<String> auxiliary(VerbGroup group) {
    String verb = at(group.main()).lower();
    if (hasAuxiliary(group)) {
      return Optional.of(at(group.from()).lower());
    }
    Optional<String> base = Lexicon.verbBase(verb);
    boolean turns =
        group.main() == group.from()
            && base.isPresent()
            && !base.get().equals(verb)
            && !verb.matches("is|are|was|were|am|.*ing");
    return !turns
        ? Optional.empty()
        : Optional.of(verb.endsWith("s") && !verb.equals("was") ? "does" : "did");
  }

  private String verbWords(VerbGroup group) {
    return hasAuxiliary(group)
        ? words(group.from() + 1, group.to())
        : Lexicon.verbBase(at(group.main()).lower()).orElseThrow();
  }

  private String words(int start, int end) {
    return start < end ? standing.reading().words(new Clause(line(), start, end)) : "";
  }

  private static String join(String... parts) {
    return String.join(" ", parts).replaceAll(" +", " ").strip();
  }

  private static Optional<String> question(String words) {
    String text = words.strip();
    return Optional.of(
        text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + "?");
  }
}
