package readback.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.Node.Scalar;
import readback.item.Distractor;

/**
 * The fields of one item: each asked for by its key and the shape it should have. What is not so is
 * told as a fault, and something of the right shape returned, so that the rest can be judged too;
 * an item of which anything was told is not used.
 */
final class Fields {
  private final Mapping map;
  private final String noun;
  private final Texts texts;
  private final Faults faults;

  /** Keys whose lack was told already, or is explained by an unknown key; null while none. */
  private Set<String> excused;

  /**
   * @param noun what the map is, as in "a choice question"
   */
  Fields(Mapping map, String noun, Faults faults) {
    this.map = map;
    this.noun = noun;
    this.faults = faults;
    this.texts = new Texts(faults);
  }

  Faults faults() {
    return faults;
  }

  Node get(String key) {
    return map.get(key);
  }

  /** Tells the keys that are none of these, each with the one that was probably meant. */
  void checkKeys(List<String> known) {
    for (Pair pair : map.pairs()) {
      String key = pair.key().text();
      if (known.contains(key)) {
        continue;
      }
      Optional<String> meant = Keys.meant(key, known);
      meant.ifPresent(this::excuse);
      String mend =
          meant.isPresent()
              ? "Did you mean '" + meant.get() + "'?"
              : "Known here: " + String.join(", ", known) + ".";
      faults.error(
          FileRule.UNKNOWN_KEY, pair.key(), noun + " has no key '" + Words.brief(key) + "'", mend);
    }
  }

  /** A required value, or null after telling that it is missing. */
  Node required(String key) {
    return required(key, Example.of(key));
  }

  private Node required(String key, String example) {
    Node node = map.get(key);
    if (node == null && excuse(key)) {
      faults.error(
          FileRule.MISSING_KEY,
          map.start(),
          keyEnd(),
          noun + " needs the key '" + key + "'",
          "Add a line '" + key + ": " + example + "'.");
    }
    return node;
  }

  /** Whether it was not excused before. */
  private boolean excuse(String key) {
    excused = excused == null ? new HashSet<>() : excused;
    return excused.add(key);
  }

  private int keyEnd() {
    return map.pairs().isEmpty() ? map.start() + 1 : map.pairs().get(0).key().end();
  }

  String text(String key) {
    Node node = required(key);
    return node == null ? "" : texts.of(node, key).orElse("");
  }

  Optional<String> optionalText(String key) {
    Node node = map.get(key);
    return node == null ? Optional.empty() : texts.of(node, key);
  }

  /** A required text with its place. */
  Optional<Scalar> scalar(String key) {
    return scalar(key, Example.of(key));
  }

  /** The same, with what such a value looks like. */
  Optional<Scalar> scalar(String key, String example) {
    Node node = required(key, example);
    return node == null ? Optional.empty() : texts.scalar(node, key);
  }

  /** A required list of texts, {@code least} to {@code most} of them. */
  List<Scalar> scalars(String key, int least, int most) {
    Node node = required(key);
    return node == null ? List.of() : texts.list(node, key, least, most);
  }

  /** A text, or a list of texts; none if there is no such key. */
  List<Scalar> oneOrMore(String key) {
    Node node = map.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof Listing
        ? texts.list(node, key, 1, Integer.MAX_VALUE)
        : texts.scalar(node, key).map(List::of).orElse(List.of());
  }

  /** A map of texts, in order. */
  List<Pair> pairs(Node node, String key) {
    return texts.pairs(node, key);
  }

  Optional<String> text(Node node, String key) {
    return texts.of(node, key);
  }

  List<WrongOption> requiredDistractors() {
    return required("distractors") == null ? List.of() : distractors();
  }

  /** Wrong options: texts, or maps that say why. */
  List<WrongOption> distractors() {
    Node node = map.get("distractors");
    if (node == null) {
      return List.of();
    }
    List<WrongOption> distractors = new ArrayList<>();
    for (Node wrong : texts.nodes(node, "distractors", 1, 8)) {
      if (wrong instanceof Mapping because) {
        Fields fields = new Fields(because, "a distractor", faults);
        fields.checkKeys(Keys.DISTRACTOR);
        Optional<String> reason = fields.optionalText("because");
        fields.scalar("text").ifPresent(text -> distractors.add(new WrongOption(text, reason)));
      } else {
        texts
            .part(wrong, "distractors")
            .ifPresent(text -> distractors.add(new WrongOption(text, Optional.empty())));
      }
    }
    return distractors;
  }

  /** A distractor and its place. */
  record WrongOption(Scalar text, Optional<String> because) {
    Distractor distractor() {
      return new Distractor(text.text(), because);
    }
  }
}
