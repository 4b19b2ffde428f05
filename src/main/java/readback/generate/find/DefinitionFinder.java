package readback.generate.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.generate.cast.Mention;
import readback.generate.fact.Defined;
import readback.generate.fact.Fact;
import readback.generate.table.Roles;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What things are: "Peat, a soil of dead moss,", "Tidal power is energy that ...". */
final class DefinitionFinder {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 24;

  private final Reading reading;
  private final List<Fact> found = new ArrayList<>();

  private DefinitionFinder(Reading reading) {
    this.reading = reading;
  }

  static List<Fact> in(Reading reading) {
    DefinitionFinder finder = new DefinitionFinder(reading);
    for (Line line : reading.prose().lines()) {
      if (!line.hasQuotation()) {
        finder.appositions(line);
        finder.sentence(line);
      }
    }
    return finder.found;
  }

  /** "rennet, a juice that turns milk into curds": from comma to comma or end. */
  private void appositions(Line line) {
    for (int comma = 1; comma < line.end() - FEWEST_WORDS; comma++) {
      if (line.at(comma).is(",") && line.at(comma + 1).lower().matches("a|an|the")) {
        int at = comma;
        Clause meaning = new Clause(line, comma + 1, close(line, comma + 1));
        term(line, at).ifPresent(term -> add(line, term, meaning));
      }
    }
  }

  /** To the next mark that closes it, past the commas of a list: "milk, salt and time". */
  private static int close(Line line, int from) {
    int at = from;
    while (at < line.end() && !line.at(at).text().matches("[,;:–—()]|--|-")) {
      at++;
      int list = line.at(at).is(",") ? pastList(line, at) : at;
      at = list > at ? list : at;
    }
    return at;
  }

  private static int pastList(Line line, int comma) {
    for (int i = comma + 1; i < Math.min(line.end(), comma + 7); i++) {
      Token token = line.at(i);
      boolean last = token.text().matches("and|or") && line.at(i - 1).is(Tag.NOUN);
      if (last && line.at(i + 1).is(Tag.NOUN) && !line.at(i + 2).isVerbal()) {
        return i + 2;
      }
      if (!token.is(Tag.NOUN) && !token.is(Tag.ADJ) && !token.is(",")) {
        return comma;
      }
    }
    return comma;
  }

  /** The name or noun right before a comma, where it is a phrase of its own. */
  private Optional<String> term(Line line, int comma) {
    Optional<Mention> named = reading.cast().endingAt(line, comma);
    if (named.isPresent()) {
      boolean thing =
          switch (named.get().actor().kind()) {
            case PERSON, COUNTRY, GROUP -> false;
            case BODY, PLACE, OTHER -> true;
          };
      boolean alone = !line.at(named.get().from() - 1).text().matches("and|or|,|&");
      return thing && alone
          ? Optional.of(reading.words(new Clause(line, named.get().from(), comma)))
          : Optional.empty();
    }
    Token noun = line.at(comma - 1);
    Token before = line.at(comma - 2);
    boolean bare =
        noun.is(Tag.NOUN)
            && noun.text().matches("\\p{L}{4,}")
            && !Roles.isRole(noun.text())
            && !noun.lower().matches("year|years|day|days|week|month|time|people|percent|cent")
            && (comma == 1
                || before.is(Tag.ADP)
                || before.is(Tag.VERB)
                || before.lower().matches("called|like"));
    return bare ? Optional.of(noun.text()) : Optional.empty();
  }

  /** "Holm Oars is a yard that builds rowing boats": the whole sentence explains. */
  private void sentence(Line line) {
    int start = ClauseOpening.of(line);
    Optional<Subject> subject = new Subjects(reading).at(line, start);
    if (subject.isEmpty() || subject.get().actor().filter(one -> one.isPerson()).isPresent()) {
      return;
    }
    int verb = subject.get().verb();
    boolean says =
        line.at(verb).lower().matches("is|are") && line.at(verb + 1).lower().matches("a|an|the");
    if (says && subject.get().words().matches("(?!(the|a|an|this|that) ).*")) {
      Clause meaning = ClauseEnd.cutPredicate(line, verb + 1);
      add(line, subject.get().words(), meaning);
    }
  }

  /** "an Ethiopian scientist": a person whose name was not known for one. */
  private static boolean isPerson(Clause meaning) {
    for (Token token : meaning.tokens()) {
      if (token.is(Tag.ADP) || token.lower().matches("that|which|who|where")) {
        return token.is("who");
      }
      if (token.is(Tag.NOUN) && Roles.isRole(token.text())) {
        return true;
      }
    }
    return false;
  }

  /** "the Holm Foundation and the state": the next of a list, not what the first is. */
  private static boolean isName(Clause meaning) {
    return meaning.size() > 1
        && meaning.line().at(meaning.from() + 1).is(Tag.PROPN)
        && meaning.line().at(meaning.from() + 2).isCapitalised();
  }

  private void add(Line line, String term, Clause meaning) {
    String words = reading.words(meaning);
    boolean list =
        line.at(meaning.to()).is(",") && line.at(meaning.to() + 1).text().matches("and|or");
    boolean clause =
        !words.contains(" that ")
            && !words.contains(" which ")
            && !words.contains(" who ")
            && !words.contains(" where ")
            && Verbs.finite(line, meaning.from(), meaning.to()) >= 0;
    boolean fit =
        meaning.size() >= FEWEST_WORDS
            && meaning.size() <= MOST_WORDS
            && !list
            && !clause
            && !line.at(meaning.to()).text().matches("[(\"“]")
            && !isPerson(meaning)
            && !isName(meaning)
            && !meaning.has(Tag.QUOTE)
            && !words.matches(
                "(?is)the (most|best|worst|only|first|second|main|biggest|largest|same|latest|least)\\b.*|.*[\"“”].*")
            && !Pointing.outside(meaning)
            && !new Hanging(reading).isIn(meaning, false);
    if (fit) {
      found.add(new Defined(line.span(), term, words));
    }
  }
}
