package readback.generate.cast;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readback.generate.text.Line;

/** Names that belong to people in a film or a play, of whom no article is about. */
final class Characters {
  private Characters() {}

  /** Whether an article tells of plays, so that "plays Lear" is no match. */
  static boolean areTold(Collection<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.tokens().stream())
        .anyMatch(
            token ->
                token
                    .lower()
                    .matches("films?|movies?|actors?|actress|actresses|drama|starring|sequel"));
  }

  /** The names that somebody plays, and all their words. */
  static Set<String> in(Collection<List<Chunk>> chunks) {
    Set<String> names = new HashSet<>();
    for (List<Chunk> list : chunks) {
      for (Chunk chunk : list) {
        if (isPlayed(chunk)) {
          names.add(chunk.text());
          names.addAll(List.of(chunk.text().split(" ")));
        }
      }
    }
    return names;
  }

  private static boolean isPlayed(Chunk chunk) {
    Line line = chunk.line();
    String before = line.at(chunk.from() - 1).lower();
    boolean acted =
        before.matches(
            "plays|played|playing|portrays|portrayed|portraying|character|protagonist|hero|heroine");
    boolean role = before.equals("of") && line.at(chunk.from() - 2).lower().matches("role|part");
    return acted || role;
  }
}
