package readback.generate.find;

import java.util.List;
import readback.generate.cast.Actor;
import readback.generate.cast.Mention;
import readback.generate.table.CompanyWords;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.word.Lexicon;

/** Whether a reader knows which one "the noun" is from what the article or the clause named. */
record NamedBefore(Reading reading) {

  /** In the headline, often said from the first sentence on, or earlier in the clause. */
  boolean has(Clause clause, int the, String noun) {
    String stem = Topics.stem(noun);
    return reading.topics().have(noun)
        || isKindOfNameBefore(clause.line(), the, noun)
        || clause.line().tokens().subList(clause.from(), the).stream()
            .anyMatch(token -> Topics.stem(token.lower()).equals(stem))
        || isKindOfThingBefore(clause, the, noun);
  }

  /** "tin ... the metal", "malaria ... the disease". */
  private static boolean isKindOfThingBefore(Clause clause, int the, String noun) {
    return clause.line().tokens().subList(clause.from(), Math.max(clause.from(), the - 1)).stream()
        .filter(token -> token.is(Tag.NOUN) || token.is(Tag.PROPN))
        .anyMatch(token -> Lexicon.isKindOf(token.lower(), noun));
  }

  /** "the country", "the organisation", after the one name of the kind that the line has. */
  private boolean isKindOfNameBefore(Line line, int the, String noun) {
    List<Actor> named =
        reading.cast().in(line).stream()
            .filter(one -> one.to() <= the)
            .map(Mention::actor)
            .filter(one -> isKindOf(one, noun))
            .distinct()
            .toList();
    return named.size() == 1;
  }

  private static boolean isKindOf(Actor actor, String noun) {
    return switch (actor.kind()) {
      case COUNTRY -> noun.equals("country");
      case PLACE -> noun.equals(actor.what());
      case BODY -> CompanyWords.isOne(noun) || noun.matches("organi[sz]ation|" + actor.what());
      case PERSON, GROUP, OTHER -> false;
    };
  }
}
