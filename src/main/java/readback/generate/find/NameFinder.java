package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.fact.Fact;
import readback.generate.fact.Named;
import readback.generate.table.Countries;
import readback.generate.table.Names;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/** Names of bodies, places and things that a sentence holds besides its subject. */
final class NameFinder {
  private static final int FEWEST_WORDS = 9;
  private static final int MOST_WORDS = 34;

  private NameFinder() {}

  static List<Fact> in(Reading reading) {
    List<Fact> found = new ArrayList<>();
    for (Line line : reading.prose().lines()) {
      Standing.in(reading, line, FEWEST_WORDS, MOST_WORDS)
          .ifPresent(standing -> names(reading, standing, found));
    }
    return found;
  }

  private static void names(Reading reading, Standing standing, List<Fact> found) {
    Clause clause = standing.clause();
    if (isNegated(clause)) {
      return;
    }
    List<Mention> here =
        reading.cast().in(clause.line()).stream()
            .filter(one -> one.title() >= clause.from() && one.to() <= clause.to())
            .toList();
    for (Mention mention : here) {
      boolean once = here.stream().filter(one -> one.actor().equals(mention.actor())).count() == 1;
      boolean asks = once && isTelling(clause, mention) && isFree(clause, mention);
      if (asks && !isTopic(reading, clause.line(), mention)) {
        found.add(named(reading, standing, mention));
      }
    }
  }

  /** "The shares of the board are not final": what is not so is seldom worth asking. */
  private static boolean isNegated(Clause clause) {
    Line line = clause.line();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean copula =
          line.at(i).lower().matches("is|are|was|were") && !line.at(i + 2).is(Tag.VERB);
      boolean not = copula && line.at(i + 1).lower().matches("not|n't|n’t");
      if (not || line.at(i).is("no") && line.at(i + 1).is(Tag.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "the Harbour Board", where the article goes on about "the board". */
  private static boolean isTopic(Reading reading, Line line, Mention mention) {
    return mention.actor().kind() == Actor.Kind.BODY
        && line.tokens().subList(mention.from(), mention.to()).stream()
            .takeWhile(token -> !token.is("of"))
            .reduce((before, last) -> last)
            .filter(head -> reading.topics().comeBackTo(head.lower()))
            .isPresent();
  }

  private static final String PREPOSITIONS =
      "in|at|to|from|near|by|with|for|of|on|against|called|named|into|joined|told|through|across|outside|between|over|under|via|around|including|visited|left";

  private static final String HALVES =
      "(?i)(the )?(earth|army|navy|internet|north|south|east|west|capital|city|state|church|court|house|company|union)";

  /**
   * A name that is surely whole: of two words, or one that stands for a place or is long enough.
   */
  private static boolean isTelling(Clause clause, Mention mention) {
    Actor actor = mention.actor();
    Token last = clause.line().at(mention.to() - 1);
    boolean several = mention.to() - mention.from() > 1;
    boolean sure =
        last.is(Tag.PROPN)
            && last.text().matches("\\p{Lu}\\p{Ll}{3,}")
            && Countries.demonym(last.text()).isEmpty()
            && !Names.isCalendar(last.text())
            && !actor.name().matches(HALVES)
            && (several || actor.kind() == Actor.Kind.PLACE || !Lexicon.isWord(last.lower()));
    return switch (actor.kind()) {
      case COUNTRY, GROUP -> false;
      case PERSON -> mention.full() && several;
      case PLACE -> sure;
      case BODY -> several;
      case OTHER -> sure;
    };
  }

  /** Neither in a list nor a part of a longer name, and after a word that leaves it open. */
  private static boolean isFree(Clause clause, Mention mention) {
    Line line = clause.line();
    int from = mention.title();
    int before = line.at(from - 1).lower().equals("the") ? from - 2 : from - 1;
    Token head = line.at(before);
    boolean opened = before > clause.from() && head.lower().matches(PREPOSITIONS);
    boolean place = mention.actor().kind() == Actor.Kind.PLACE;
    boolean partOfName =
        !place && head.is("in") && line.at(before - 1).isCapitalised()
            || head.lower().matches("of|for|on|at")
                && line.at(before - 1).isCapitalised()
                && before > 0
            || line.at(before - 2).isCapitalised() && line.at(before - 1).lower().equals("of");
    Token after = line.at(mention.to());
    boolean goesOn =
        after.span().start() == line.at(mention.to() - 1).span().end()
                && !after.text().matches("[,.;:)]")
            || after.is(".")
                && !line.at(mention.to() + 1).is(".")
                && mention.to() + 1 < line.size()
                && line.at(mention.to() + 1).isWord()
            || after.is(Tag.NUM)
            || after.text().matches("['’]s?|-|/|&|and|or|of")
            || after.isWord() && (after.isCapitalised() || after.is(Tag.NOUN) || after.is(Tag.ADJ));
    boolean listed =
        after.is(",") && line.at(mention.to() + 1).isCapitalised()
            || after.is("to")
            || head.is("to") && line.at(before - 1).isCapitalised()
            || line.at(before - 1).is("rest")
            || line.at(from - 1).text().matches("and|or|,");
    return opened && !partOfName && !goesOn && !listed;
  }

  private static Named named(Reading reading, Standing standing, Mention mention) {
    Line line = standing.clause().line();
    Clause name = new Clause(line, mention.title(), mention.to());
    return new Named(
        line.span(),
        mention.actor(),
        reading.words(name),
        standing.before(name.span().start()),
        standing.after(name.span().end()));
  }
}
