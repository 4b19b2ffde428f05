package readback.generate.cast;

import java.util.Optional;
import readback.generate.table.Countries;
import readback.generate.table.Gender;
import readback.generate.table.GivenNames;
import readback.generate.table.Names;
import readback.generate.table.Places;
import readback.generate.table.Roles;
import readback.generate.table.Titles;
import readback.generate.text.Line;
import readback.generate.text.Token;
import readback.generate.word.Lexicon;

/** Weighs whether a run of capitalised words names a person. */
final class PersonEvidence {
  private static final int MOST_WORDS = 5;

  private PersonEvidence() {}

  /** The chunk, cut to the person's name, if there is evidence enough. */
  static Optional<Chunk> person(Chunk chunk) {
    if (chunk.words() == 0 || chunk.words() > MOST_WORDS) {
      return Optional.empty();
    }
    Chunk name = chunk.hasTitle() ? chunk : afterModifiers(chunk);
    if (!chunk.hasTitle() && isBuilt(name)) {
      return Optional.empty();
    }
    if (isQuoted(name) || line(name, 0).is(",") && line(name, 1).is("which")) {
      return Optional.empty();
    }
    if (Names.endsNoPerson(name.last()) || isPlace(name) || hasOf(name) || hasSaint(name)) {
      return Optional.empty();
    }
    if (hasNickname(name)) {
      return Optional.of(name);
    }
    boolean enough =
        name.hasTitle() ? isTitled(name) : isGiven(name) || isSurnameFirst(name) || isPlaced(name);
    return enough ? Optional.of(name) : Optional.empty();
  }

  static Gender gender(Chunk name) {
    Gender titled = Titles.gender(name.title()).orElse(Roles.gender(name.title()));
    boolean surnameFirst = isSurnameFirst(name);
    Gender given =
        surnameFirst || name.words() < 2 && name.hasTitle()
            ? Gender.UNKNOWN
            : GivenNames.gender(name.first());
    return titled
        .or(Surroundings.roleBefore(name).map(Roles::gender).orElse(Gender.UNKNOWN))
        .or(given);
  }

  /** Known as “Iron Anna”: what somebody is called. */
  private static boolean isQuoted(Chunk name) {
    Line line = name.line();
    return line.at(name.from() - 1).text().matches("[\"“‘']")
        && line.at(name.to()).text().matches("[\"”’']");
  }

  private static Token line(Chunk name, int after) {
    return name.line().at(name.to() + after);
  }

  private static boolean hasNickname(Chunk name) {
    return name.words() == 5 && name.text().matches("\\p{L}+ [\"“'‘]\\p{L}+[\"”'’] \\p{L}+");
  }

  /** "King's College London", "Imperial College": a word in it says that it is a body. */
  private static boolean isBuilt(Chunk name) {
    for (int i = name.name(); i < name.to(); i++) {
      if (name.words() > 1 && Names.bodyKind(name.line().at(i).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "German Gerhard Knies", "Democrat Barack Obama": the name starts later. */
  private static Chunk afterModifiers(Chunk chunk) {
    int start = chunk.name();
    while (start + 2 < chunk.to()
        && !GivenNames.isSure(chunk.line().at(start).text())
        && !Names.isSurnameFirst(chunk.line().at(start).text())
        && (isModifier(chunk.line().at(start).text()) || isWordBefore(chunk.line(), start))) {
      start++;
    }
    return chunk.withName(start);
  }

  /** "Olympian Anna Keller", "Chief of Staff Anna Keller". */
  private static boolean isWordBefore(Line line, int at) {
    return Lexicon.isPlain(line.at(at).text()) && GivenNames.isSure(line.at(at + 1).text());
  }

  private static boolean isModifier(String word) {
    return Countries.demonym(word).isPresent()
        || Countries.named(word).isPresent()
        || word.matches(
            "Democrat|Republican|Conservative|Labour|Liberal|Socialist|Green|Olympic|Nobel");
  }

  private static boolean isTitled(Chunk name) {
    boolean weak =
        name.title()
            .matches(
                "Director|General|Major|Justice|Deputy|Count|Father|Sister|Lady|Secretary|Chief|Coach|Speaker|Lead|Officer|PC|King|Queen|Prince|Princess|Private|Captain|Star|Commander|Judge");
    return !weak
        || name.words() > 1 && !isDemonymOrCountry(name.first())
        || Surroundings.roleBefore(name).isEmpty();
  }

  private static boolean isDemonymOrCountry(String word) {
    return Countries.demonym(word).isPresent() || Countries.named(word).isPresent();
  }

  private static boolean isGiven(Chunk name) {
    return name.words() >= 2
        && GivenNames.isSure(name.first())
        && !Places.isPlace(name.first() + " " + name.line().at(name.name() + 1).text())
        && !(precededByThe(name) && !isPlaced(name));
  }

  /** "the Oscar Pistorius case", "the Victoria Line": an adjective rather than a person. */
  private static boolean precededByThe(Chunk name) {
    Token before = name.line().at(name.from() - 1);
    return before.lower().matches("the|a|an") && name.from() > 0;
  }

  private static boolean isSurnameFirst(Chunk name) {
    boolean short2 = name.words() == 2 || name.words() == 3;
    return short2
        && Names.isSurnameFirst(name.first())
        && !GivenNames.isSure(name.first())
        && !Names.endsNoPerson(name.line().at(name.name() + 1).text());
  }

  /** What stands around the name shows that it is a person's. */
  private static boolean isPlaced(Chunk name) {
    if (name.words() == 1
        && (isPlace(name) || isDemonymOrCountry(name.first()) || isAcronym(name.first()))) {
      return false;
    }
    return Surroundings.roleBefore(name).filter(role -> !Roles.isHeldByBodies(role)).isPresent()
        || Surroundings.ageAfter(name)
        || Surroundings.whoAfter(name)
        || (name.words() >= 2
            && (Surroundings.roleAfter(name)
                || GivenNames.isKnown(name.first())
                    && (Surroundings.speaks(name)
                        || !Lexicon.isPlain(name.last()) && isRare(name))));
  }

  /** A given name that is also a place's, before a word that is nothing else: "Lydia Hallsten". */
  private static boolean isRare(Chunk name) {
    return name.words() == 2
        && !precededByThe(name)
        && !Places.isPlace(name.last())
        && !isDemonymOrCountry(name.first())
        && !isDemonymOrCountry(name.last())
        && !isAcronym(name.last())
        && name.last().matches("\\p{Lu}\\p{Ll}{2,}.*");
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isPlace(Chunk name) {
    String text = name.text();
    return Places.isPlace(text) || Countries.named(text).isPresent();
  }

  /** "Borgo San Tommaso": a place's. */
  private static boolean hasSaint(Chunk name) {
    for (int i = name.name() + 1; i < name.to(); i++) {
      if (name.line().at(i).text().matches("San|Santa|Saint|Sankt")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOf(Chunk name) {
    for (int i = name.name(); i < name.to(); i++) {
      if (name.line().at(i).text().matches("of|for|and|&")) {
        return true;
      }
    }
    return false;
  }
}
