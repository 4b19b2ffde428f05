package readback.generate.cast;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.generate.text.Line;

/** Names of firms that read like a person's: of "Holm Keller analyst Orvik Tamang". */
final class Employers {
  private static final Set<String> STAFF =
      Set.of("analyst", "economist", "engineer", "researcher", "scientist", "strategist", "trader");

  private Employers() {}

  static Set<String> in(Collection<List<Chunk>> chunks) {
    Set<String> names = new HashSet<>();
    for (List<Chunk> list : chunks) {
      for (Chunk chunk : list) {
        Line line = chunk.line();
        if (STAFF.contains(line.at(chunk.to()).text()) && line.at(chunk.to() + 1).isCapitalised()) {
          names.add(chunk.text());
        }
      }
    }
    return names;
  }
}
