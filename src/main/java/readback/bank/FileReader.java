package readback.bank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.article.Article;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.Node.Scalar;
import readback.item.Item;

/** Judges what a question file holds: its article, its items, what a generator kept in it. */
final class FileReader {
  private static final String SMALLEST =
      "Write 'article: ' and the name of a text in seeds/, then 'questions:' and below it a list.";

  private static final int FINGERPRINT = 16;

  private final Source source;
  private final Faults faults;
  private final Map<String, Place> seen = new HashMap<>();

  private FileReader(Source source, Faults faults) {
    this.source = source;
    this.faults = faults;
  }

  static QuestionFile read(String name, Decoded decoded, Articles articles) {
    Source source = new Source(name, decoded.text());
    Faults faults = new Faults(source);
    Optional<String> clean = Characters.checked(source, decoded.broken(), faults);
    Document document =
        clean.map(text -> Document.read(source, text, faults)).orElse(Document.NOTHING);
    return new FileReader(source, faults).judge(document, articles);
  }

  private QuestionFile judge(Document document, Articles articles) {
    Mapping root = root(document);
    if (root == null) {
      boolean isEmpty = document.isWhole() && document.root() == null;
      Layout layout = isEmpty ? Layout.noFile(source) : Layout.UNKNOWN;
      return file(Optional.empty(), List.of(), Map.of(), layout);
    }
    Fields fields = new Fields(root, "a question file", faults);
    checkKeys(fields, root);
    Node named = document.isWhole() ? fields.required("article") : fields.get("article");
    Optional<Article> article = named == null ? Optional.empty() : article(fields, named, articles);
    Node questions = document.isWhole() ? fields.required("questions") : fields.get("questions");
    List<Block> blocks = blocks(questions, article);
    Node generated = fields.get("generated");
    return file(
        article,
        blocks,
        generated == null ? Map.of() : generated(fields, generated),
        document.isWhole() ? Layout.of(source, root) : Layout.UNKNOWN);
  }

  private QuestionFile file(
      Optional<Article> article, List<Block> blocks, Map<String, String> generated, Layout layout) {
    return new QuestionFile(
        source.file(),
        FileText.of(source.text()),
        article,
        blocks,
        generated,
        layout,
        faults.sorted());
  }

  /** The map at the top, or null after telling that there is none. */
  private Mapping root(Document document) {
    Node root = document.root();
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    boolean isEmpty = root == null || (root instanceof Scalar scalar && scalar.isEmpty());
    if (isEmpty && document.isWhole()) {
      faults.error(
          FileRule.EMPTY_FILE, source.start(), source.start() + 1, "this file is empty", SMALLEST);
    } else if (!isEmpty && root.isWhole()) {
      faults.error(
          FileRule.TOP_LEVEL,
          root,
          "this file is " + root.shape() + ", not a map of keys",
          SMALLEST);
    }
    return null;
  }

  private void checkKeys(Fields fields, Mapping root) {
    for (Pair pair : root.pairs()) {
      String key = pair.key().text();
      if (Keys.ALL.contains(key) && root.get("questions") != null) {
        Document.tellStray(pair.key(), faults);
        return;
      }
    }
    fields.checkKeys(Keys.FILE);
  }

  private Optional<Article> article(Fields fields, Node named, Articles articles) {
    Optional<String> name = fields.text(named, "article");
    Optional<Articles.Found> found = name.map(articles::find);
    found
        .filter(nothing -> nothing.article().isEmpty())
        .ifPresent(
            nothing -> faults.error(FileRule.ARTICLE, named, nothing.problem(), nothing.mend()));
    return found.flatMap(Articles.Found::article);
  }

  private List<Block> blocks(Node questions, Optional<Article> article) {
    if (questions == null || (questions instanceof Scalar scalar && scalar.isEmpty())) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    if (questions instanceof Listing list) {
      ItemReader items = new ItemReader(article.map(Passages::new).orElse(null), faults);
      for (Node node : list.nodes()) {
        if (node.isWhole()) {
          blocks.add(block(node, items, article.isPresent()));
        }
      }
    } else if (questions.isWhole()) {
      faults.error(
          FileRule.WRONG_SHAPE,
          questions,
          "'questions' is " + questions.shape() + " here, not a list",
          "Begin each question with '- ' on a line of its own.");
    }
    return blocks;
  }

  private Block block(Node node, ItemReader items, boolean hasArticle) {
    boolean isSpoilt = faults.errorIn(node.start(), node.end());
    Optional<Item> item = Optional.empty();
    Optional<String> id = Optional.empty();
    if (node instanceof Mapping map) {
      item = items.read(map);
      id = map.get("id") instanceof Scalar scalar ? Optional.of(scalar.text()) : id;
      checkNew(map, item, id);
      item =
          item.filter(sound -> hasArticle && !isSpoilt && !faults.errorIn(map.start(), map.end()));
    } else {
      faults.error(
          FileRule.WRONG_SHAPE,
          node,
          "this question is " + node.shape() + ", not a map of keys",
          "Write its keys one a line: type, stem, answer ...");
    }
    Place place = source.place(node.start());
    return new Block(Ranges.of(source, node), id, item.map(sound -> new Entry(sound, place)));
  }

  /** Within a file: between files, {@link BankReader} looks. */
  private void checkNew(Mapping map, Optional<Item> item, Optional<String> id) {
    String identity = id.or(() -> item.map(Item::identity)).orElse(null);
    if (identity == null) {
      return;
    }
    Node at = id.isPresent() ? map.get("id") : map;
    Place earlier = seen.putIfAbsent(identity, source.place(at.start()));
    if (earlier != null) {
      int end = id.isPresent() ? at.end() : at.start() + 1;
      Twice twice = Twice.of(id, earlier);
      faults.error(twice.rule(), at.start(), end, twice.what(), twice.mend());
    }
  }

  private Map<String, String> generated(Fields fields, Node node) {
    Map<String, String> generated = new LinkedHashMap<>();
    if (node instanceof Scalar empty && empty.isEmpty()) {
      return generated;
    }
    for (Pair pair : fields.pairs(node, "generated")) {
      Scalar fingerprint = (Scalar) pair.value();
      if (isFingerprint(fingerprint.text())) {
        generated.put(pair.key().text(), fingerprint.text());
      } else {
        faults.error(
            FileRule.FINGERPRINT,
            fingerprint,
            "'" + Words.brief(fingerprint.text()) + "' is no fingerprint: 16 digits 0-9, a-f",
            "Take the line out; the question then counts as written by a person.");
      }
    }
    return Collections.unmodifiableMap(generated);
  }

  private static boolean isFingerprint(String text) {
    return text.length() == FINGERPRINT
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
