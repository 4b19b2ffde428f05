package readback.bank;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML reader complained of, and where.
 *
 * @param said its own words
 * @param problem where it stopped, an offset into the file's text
 * @param context where what it was reading began
 * @param open the innermost list or map that was not closed; null if there is none
 */
record YamlTrouble(String said, int problem, int context, Node open) {
  static YamlTrouble of(Yaml.Reading reading) {
    Yaml.Break broken = reading.broken();
    Node open = innermostOpen(reading.root());
    if (broken.cause().getCause() instanceof MarkedYamlEngineException marked) {
      int problem = offset(broken, marked.getProblemMark(), broken.last());
      int context = offset(broken, marked.getContextMark(), problem);
      return new YamlTrouble(
          marked.getContext() + "; " + marked.getProblem(), problem, context, open);
    }
    String said = String.valueOf(broken.cause().getMessage());
    return new YamlTrouble(said, broken.last(), broken.last(), open);
  }

  private static int offset(Yaml.Break broken, Optional<Mark> mark, int otherwise) {
    return mark.map(known -> broken.offsets().at(known.getIndex())).orElse(otherwise);
  }

  private static Node innermostOpen(Node node) {
    Node last = null;
    if (node instanceof Node.Listing list && !list.nodes().isEmpty()) {
      last = list.nodes().get(list.nodes().size() - 1);
    } else if (node instanceof Node.Mapping map && !map.pairs().isEmpty()) {
      last = map.pairs().get(map.pairs().size() - 1).value();
    }
    return last == null || last.isWhole() ? node : innermostOpen(last);
  }
}
