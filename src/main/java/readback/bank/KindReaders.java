package readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import readback.item.Kind;

/** All kinds of item that question files can hold. */
final class KindReaders {
  static final List<KindReader> ALL =
      List.of(
          new ChoiceReader(),
          new MultipleReader(),
          new TrueFalseReader(),
          new ShortAnswerReader(),
          new OrderReader(),
          new MatchReader(),
          new LocateReader());

  private static final Map<String, Known> BY_LABEL =
      ALL.stream().collect(Collectors.toMap(reader -> reader.kind().label(), Known::of));

  /** What people call the kinds. */
  private static final Map<String, Kind> MEANT =
      Map.ofEntries(
          Map.entry("multiple-choice", Kind.CHOICE),
          Map.entry("multiple choice", Kind.CHOICE),
          Map.entry("mc", Kind.CHOICE),
          Map.entry("single", Kind.CHOICE),
          Map.entry("multiple-answer", Kind.MULTIPLE),
          Map.entry("multi", Kind.MULTIPLE),
          Map.entry("checkbox", Kind.MULTIPLE),
          Map.entry("tf", Kind.TRUE_FALSE),
          Map.entry("boolean", Kind.TRUE_FALSE),
          Map.entry("yes-no", Kind.TRUE_FALSE),
          Map.entry("short", Kind.SHORT_ANSWER),
          Map.entry("cloze", Kind.SHORT_ANSWER),
          Map.entry("gap", Kind.SHORT_ANSWER),
          Map.entry("gap-fill", Kind.SHORT_ANSWER),
          Map.entry("fill-in", Kind.SHORT_ANSWER),
          Map.entry("sequence", Kind.ORDER),
          Map.entry("pairs", Kind.MATCH),
          Map.entry("find", Kind.LOCATE));

  private KindReaders() {}

  /**
   * A kind, ready for reading many items of it.
   *
   * @param keys all that such an item may have
   * @param noun as in "a choice question"
   */
  record Known(KindReader reader, List<String> keys, String noun) {
    private static Known of(KindReader reader) {
      List<String> keys = new ArrayList<>(Keys.ITEM);
      reader.keys().forEach(key -> keys.add(keys.indexOf("stem") + 1, key));
      String label = reader.kind().label();
      String noun = (label.equals("order") ? "an " : "a ") + label + " question";
      return new Known(reader, List.copyOf(keys), noun);
    }
  }

  /** The kind of that name, or null. */
  static Known named(String label) {
    return BY_LABEL.get(label);
  }

  /** The kind that an unknown name probably means. */
  static Optional<String> meant(String label) {
    String lower = label.toLowerCase(java.util.Locale.ROOT);
    Kind meant = MEANT.get(lower);
    return meant != null ? Optional.of(meant.label()) : Nearest.to(lower, labels());
  }

  static List<String> labels() {
    return ALL.stream().map(reader -> reader.kind().label()).toList();
  }
}
