package readback.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.Node.Scalar;
import readback.item.About;
import readback.item.Item;
import readback.item.Level;

/** Reads one item: what items of all kinds have, and by its kind's reader the rest. */
final class ItemReader {
  private static final int LONGEST_ID = 80;
  private static final List<String> LEVELS =
      java.util.Arrays.stream(Level.values()).map(Level::label).toList();

  private static final Map<String, Level> LEVEL_MEANT =
      Map.of(
          "reorganization", Level.REORGANISATION,
          "detail", Level.LITERAL,
          "explicit", Level.LITERAL,
          "word", Level.VOCABULARY,
          "gist", Level.MAIN_IDEA,
          "main idea", Level.MAIN_IDEA,
          "implicit", Level.INFERENCE,
          "speaker", Level.ATTRIBUTION);

  private final Passages article;
  private final Faults faults;

  /**
   * @param article null if it could not be read; then evidence is not looked up
   */
  ItemReader(Passages article, Faults faults) {
    this.article = article;
    this.faults = faults;
  }

  /** The item, or empty after telling what is wrong with it. */
  Optional<Item> read(Mapping map) {
    int before = faults.errors();
    KindReaders.Known kind = kind(map);
    Fields fields = new Fields(map, kind == null ? "a question" : kind.noun(), faults);
    fields.checkKeys(kind == null ? List.copyOf(Keys.ALL) : kind.keys());
    About about = about(fields);
    Item item = kind == null ? null : kind.reader().read(about, fields, article);
    boolean isSound = faults.errors() == before;
    return isSound ? Optional.ofNullable(item) : Optional.empty();
  }

  /** The kind that the type names, or null after telling that there is none. */
  private KindReaders.Known kind(Mapping map) {
    Fields fields = new Fields(map, "a question", faults);
    Optional<Scalar> label = fields.scalar("type");
    KindReaders.Known kind = label.map(Scalar::text).map(KindReaders::named).orElse(null);
    if (label.isPresent() && kind == null) {
      tellUnknown(
          label.get(),
          FileRule.UNKNOWN_TYPE,
          "type",
          KindReaders.meant(label.get().text()),
          KindReaders.labels());
    }
    return kind;
  }

  private void tellUnknown(
      Scalar given, FileRule rule, String noun, Optional<String> meant, List<String> known) {
    String all = "The " + noun + "s are " + String.join(", ", known) + ".";
    faults.error(
        rule,
        given,
        "there is no " + noun + " '" + Words.brief(given.text()) + "'",
        meant.map(word -> "Did you mean '" + word + "'? ").orElse("") + all);
  }

  private About about(Fields fields) {
    return new About(
        id(fields),
        level(fields),
        fields.text("stem"),
        new EvidenceReader(article, faults).spans(fields),
        fields.optionalText("rationale"),
        draft(fields),
        allow(fields));
  }

  private Optional<String> id(Fields fields) {
    Node node = fields.get("id");
    if (node == null) {
      return Optional.empty();
    }
    Optional<String> id = fields.text(node, "id");
    if (id.isPresent() && !isId(id.get())) {
      faults.error(
          FileRule.ID_FORM,
          node,
          "'" + Words.brief(id.get()) + "' is no id",
          "Use small letters a-z and digits, in words joined by single hyphens, up to "
              + LONGEST_ID
              + " characters.");
    }
    return id;
  }

  /** Words of small letters and digits joined by hyphens. */
  private static boolean isId(String id) {
    char last = '-';
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean isWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!isWord && (c != '-' || last == '-')) {
        return false;
      }
      last = c;
    }
    return last != '-' && id.length() <= LONGEST_ID;
  }

  private Level level(Fields fields) {
    Node node = fields.get("level");
    if (node == null) {
      return Level.LITERAL;
    }
    Optional<String> label = fields.text(node, "level");
    Optional<Level> level = label.flatMap(Level::named);
    if (label.isPresent() && level.isEmpty() && node instanceof Scalar given) {
      String lower = label.get().toLowerCase(java.util.Locale.ROOT);
      Optional<String> meant =
          Optional.ofNullable(LEVEL_MEANT.get(lower))
              .map(Level::label)
              .or(() -> Nearest.to(lower, LEVELS));
      tellUnknown(given, FileRule.UNKNOWN_LEVEL, "level", meant, LEVELS);
    }
    return level.orElse(Level.LITERAL);
  }

  private boolean draft(Fields fields) {
    Node node = fields.get("draft");
    if (node == null) {
      return false;
    }
    Optional<String> draft = fields.text(node, "draft");
    if (draft.isPresent() && !draft.get().equals("true") && !draft.get().equals("false")) {
      faults.error(
          FileRule.DRAFT,
          node,
          "'draft' is true or false, not '" + Words.brief(draft.get()) + "'",
          "Write 'draft: true', or take the line out once the question is reviewed.");
    }
    return draft.filter("true"::equals).isPresent();
  }

  private Map<String, String> allow(Fields fields) {
    Node node = fields.get("allow");
    if (node == null) {
      return Map.of();
    }
    Map<String, String> allow = new LinkedHashMap<>();
    for (Pair pair : fields.pairs(node, "allow")) {
      allow.put(pair.key().text(), ((Scalar) pair.value()).text());
    }
    return allow;
  }
}
