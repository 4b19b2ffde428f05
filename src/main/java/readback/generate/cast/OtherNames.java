package readback.generate.cast;

import java.util.Optional;
import readback.generate.table.Countries;
import readback.generate.table.Gender;
import readback.generate.table.GivenNames;
import readback.generate.table.Names;
import readback.generate.table.Places;
import readback.generate.text.Tag;
import readback.generate.text.Token;

/** What a name stands for that is no person's. */
final class OtherNames {
  private OtherNames() {}

  static boolean isKnown(String name) {
    return Countries.named(name).isPresent() || Places.isPlace(name);
  }

  /** "Tyler" is a town as well, but seldom where the article has a Tyler Holm. */
  static boolean isOnlyATown(String name) {
    return Places.isCity(name) && Countries.capital(name).isEmpty() && GivenNames.isKnown(name);
  }

  static Optional<Actor> actor(Chunk chunk) {
    String text = chunk.text();
    if (Countries.demonym(text).isPresent() && Countries.named(text).isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> country =
        Countries.named(text)
            .map(
                one -> new Actor(Actor.Kind.COUNTRY, one.withArticle(), Gender.UNKNOWN, "country"));
    return country.or(() -> Optional.of(body(chunk, text)));
  }

  private static Actor body(Chunk chunk, String text) {
    String article = precededByThe(chunk) ? "the " : "";
    if (Places.isPlace(text)) {
      return new Actor(
          Actor.Kind.PLACE, article + text, Gender.UNKNOWN, Places.isCity(text) ? "city" : "place");
    }
    return kind(text)
        .map(what -> new Actor(Actor.Kind.BODY, article + text, Gender.UNKNOWN, what))
        .orElseGet(() -> new Actor(Actor.Kind.OTHER, article + text, Gender.UNKNOWN, ""));
  }

  /** "the Korean Central News Agency", and "the official Korean Central News Agency". */
  private static boolean precededByThe(Chunk chunk) {
    Token next = chunk.line().at(chunk.to());
    if (next.is(Tag.NOUN) && !next.isCapitalised()) {
      return false;
    }
    int before = chunk.from() - 1;
    before -= chunk.line().at(before).is(Tag.ADJ) ? 1 : 0;
    return chunk.line().at(before).lower().equals("the");
  }

  /** By the last word before "of" or "for", or by the last. */
  private static Optional<String> kind(String text) {
    String head = text.replaceFirst(" (of|for|on) .*", "");
    return Names.bodyKind(head.substring(head.lastIndexOf(' ') + 1))
        .filter(what -> text.contains(" "));
  }
}
