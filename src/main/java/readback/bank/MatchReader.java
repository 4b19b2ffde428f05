package readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readback.bank.Fields.WrongOption;
import readback.bank.Node.Pair;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Item;
import readback.item.Kind;
import readback.item.Match;

/** Reads {@code pairs}, left to right, and {@code distractors}: more right sides. */
final class MatchReader implements KindReader {
  private static final int LEAST = 2;
  private static final int MOST = 5;

  @Override
  public Kind kind() {
    return Kind.MATCH;
  }

  @Override
  public List<String> keys() {
    return List.of("distractors", "pairs");
  }

  @Override
  public Item read(About about, Fields fields, Passages article) {
    Node node = fields.required("pairs");
    List<Pair> pairs = node == null ? List.of() : fields.pairs(node, "pairs");
    List<WrongOption> wrong = fields.distractors();
    if (node instanceof Node.Mapping map) {
      checkCount(map, fields.faults());
    }
    List<Scalar> rights = pairs.stream().map(pair -> (Scalar) pair.value()).toList();
    List<Scalar> texts = wrong.stream().map(WrongOption::text).toList();
    Options.distinct(texts, "distractors", fields.faults());
    Options.apart(rights, texts, fields.faults());
    checkChoice(node, rights, texts, fields.faults());
    Map<String, String> keyed = new LinkedHashMap<>();
    for (int i = 0; i < rights.size(); i++) {
      keyed.put(pairs.get(i).key().text(), rights.get(i).text());
    }
    return new Match(about, keyed, wrong.stream().map(WrongOption::distractor).toList());
  }

  private static void checkCount(Node.Mapping map, Faults faults) {
    int count = map.pairs().size();
    if (count < LEAST || count > MOST) {
      faults.error(
          FileRule.COUNT,
          map,
          "'pairs' has " + Words.entries(count) + "; it takes " + Texts.range(LEAST, MOST),
          count < LEAST ? "Add a pair." : "Take some out, or make two questions of it.");
    }
  }

  private static void checkChoice(
      Node node, List<Scalar> rights, List<Scalar> wrong, Faults faults) {
    long choices =
        Stream.concat(rights.stream(), wrong.stream()).map(Scalar::text).distinct().count();
    if (rights.size() >= LEAST && choices < 2) {
      faults.error(
          FileRule.NO_CHOICE,
          node,
          "all right sides are the same, so there is nothing to choose",
          "Add 'distractors: [...]', more right sides.");
    }
  }
}
