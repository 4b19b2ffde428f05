package readback.generate.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readback.generate.cast.Actor;
import readback.generate.table.Gender;
import readback.generate.table.GroupHeads;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** People whom an article names by what they are: "oil workers", "police". */
final class Crowds {
  private static final int MOST_MODIFIERS = 2;

  private final Reading reading;

  Crowds(Reading reading) {
    this.reading = reading;
  }

  /** All of them, in order, each once. */
  static List<Actor> in(Reading reading) {
    Crowds crowds = new Crowds(reading);
    return reading.prose().lines().stream()
        .flatMap(
            line ->
                IntStream.range(0, line.size())
                    .mapToObj(head -> crowds.endingAt(line, head))
                    .flatMap(Optional::stream))
        .distinct()
        .toList();
  }

  /** "Farmers held", "Hundreds of farmers held": who they are, and the verb. */
  Optional<Doer> at(Line line, int start) {
    for (int head = start; head < Math.min(line.end(), start + 9); head++) {
      Optional<Actor> crowd = endingAt(line, head);
      int verb = head + 1;
      boolean carries = Verbs.isFinite(line, Subjects.pastAdverb(line, verb), start);
      if (crowd.isPresent() && carries && isCounted(line, start, from(line, head))) {
        return Optional.of(new Doer(crowd.get(), verb));
      }
    }
    return Optional.empty();
  }

  /** "hundreds of thousands of", "some", "about 200": how many, before who they are. */
  private static boolean isCounted(Line line, int from, int to) {
    return line.tokens().subList(from, to).stream()
        .allMatch(
            token ->
                token.is(Tag.NUM)
                    || token
                        .lower()
                        .matches(
                            "of|about|some|many|most|than|nearly|almost|around|several|hundreds|thousands|dozens|scores"));
  }

  private Optional<Actor> endingAt(Line line, int head) {
    Token noun = line.at(head);
    int from = from(line, head);
    String before = line.at(from - 1).lower();
    boolean whole =
        !noun.is("people")
            && !before.matches(
                "more|the|these|those|that|this|his|her|its|their|our|my|your|other|and|or|['’]s?|-")
            && !line.at(head + 1).text().matches("['’]s?|-|and|or|of")
            && !line.at(head + 1).is(Tag.NOUN)
            && !line.at(head + 1).isCapitalised();
    return noun.is(Tag.NOUN) && GroupHeads.family(noun.text()).isPresent() && whole
        ? Optional.of(
            new Actor(
                Actor.Kind.GROUP,
                reading.within(new Clause(line, from, head + 1)),
                Gender.UNKNOWN,
                ""))
        : Optional.empty();
  }

  /** Where the words before the noun begin that say which: "oil industry employees". */
  private static int from(Line line, int head) {
    int from = head;
    while (from > 0 && head - from < MOST_MODIFIERS && isModifier(line.at(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isModifier(Token token) {
    boolean nominal = token.is(Tag.ADJ) || token.is(Tag.NOUN) || token.is(Tag.PROPN);
    return nominal
        && !token
            .lower()
            .matches(
                "many|several|some|most|few|other|more|such|own|same|hundreds|thousands|dozens|scores");
  }
}
