package readback.generate.cast;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.generate.table.Countries;
import readback.generate.table.GivenNames;
import readback.generate.table.Names;
import readback.generate.table.Places;
import readback.generate.table.ReportingVerbs;
import readback.generate.text.Line;
import readback.generate.text.Tag;
import readback.generate.word.Lexicon;

/**
 * People whose given name no list has: "Orvik Hallsten of Dunmore", of whom the article says later
 * "Hallsten says". Nobody calls a firm by the last word of its name and lets it speak.
 */
final class Surnames {
  private Surnames() {}

  /** Names of one uncommon word that speak by themselves somewhere. */
  static Set<String> speaking(Collection<List<Chunk>> chunks) {
    Set<String> names = new HashSet<>();
    for (List<Chunk> list : chunks) {
      for (Chunk chunk : list) {
        if (chunk.words() == 1
            && !isOther(chunk.last())
            && (hasHonorific(chunk) || speaks(chunk))) {
          names.add(chunk.last());
        }
      }
    }
    return names;
  }

  private static boolean hasHonorific(Chunk chunk) {
    return chunk.title().matches("(Mr|Mrs|Ms|Miss|Dr)\\.?");
  }

  private static boolean speaks(Chunk chunk) {
    Line line = chunk.line();
    boolean bare = !chunk.hasTitle() && chunk.from() == chunk.name();
    boolean before = ReportingVerbs.of(line.at(chunk.to()).text()).isPresent();
    boolean after =
        ReportingVerbs.of(line.at(chunk.from() - 1).text()).isPresent()
            && (line.at(chunk.from() - 2).is(Tag.QUOTE)
                || line.at(chunk.from() - 2).text().matches("[,\"”]"));
    return bare && (before || after);
  }

  /** The name, if its last word speaks elsewhere by itself and nothing makes it another's. */
  static Optional<Chunk> person(Chunk chunk, Set<String> speaking) {
    boolean full =
        chunk.words() == 2
            && !chunk.hasTitle()
            && speaking.contains(chunk.last())
            && !isOther(chunk.first())
            && (GivenNames.isKnown(chunk.first()) || !Lexicon.isPlain(chunk.first()))
            && chunk.first().matches("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?");
    boolean article = chunk.line().at(chunk.from() - 1).lower().matches("the|a|an");
    return full && !article ? Optional.of(chunk) : Optional.empty();
  }

  private static boolean isOther(String word) {
    return Places.isPlace(word)
        || Countries.named(word).isPresent()
        || Countries.demonym(word).isPresent()
        || Names.endsNoPerson(word)
        || word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }
}
