package readback.bank;

import java.util.HashSet;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.Node.Refused;
import readback.bank.Node.Scalar;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Walks Jackson's YAML tokens and keeps of each its text and its place. What YAML has beyond maps,
 * lists and texts is told as a fault.
 */
final class Yaml {
  /** Its buffer is moved along for each piece read, so that long texts want a large one. */
  private static final int BUFFER = 16 << 10;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder().setAllowDuplicateKeys(true).setBufferSize(BUFFER).build())
          .build();

  /** A distractor's {@code because} stands at depth 6. */
  private static final int DEEPEST = 8;

  private final Source source;
  private final String text;
  private final Faults faults;
  private final Marks marks;
  private final Offsets offsets;
  private final JsonParser tokens;
  private Node root;

  private Yaml(Source source, String text, Faults faults) {
    this.source = source;
    this.text = text;
    this.faults = faults;
    this.marks = new Marks(text, faults);
    this.offsets = new Offsets(text, source);
    this.tokens =
        FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(text, source.start()));
  }

  /**
   * Reads up to the end, or to where the file breaks YAML's rules.
   *
   * @param text the source's text, or a text of the same length with parts of it blanked
   * @return the root, if there is one, and where it broke off, if it did
   */
  static Reading read(Source source, String text, Faults faults) {
    Yaml yaml = new Yaml(source, text, faults);
    RuntimeException broken = null;
    try {
      yaml.document();
    } catch (RuntimeException e) {
      // Whatever goes wrong in a parser fed with anything is the file's fault, and told as such.
      broken = e;
    } finally {
      yaml.tokens.close();
    }
    return new Reading(
        yaml.root, broken == null ? null : new Break(broken, yaml.offsets, yaml.tokenStart()));
  }

  /** What was read, and what stopped it; either may be null. */
  record Reading(Node root, Break broken) {}

  /**
   * Why reading stopped.
   *
   * @param last where the last token began
   */
  record Break(RuntimeException cause, Offsets offsets, int last) {}

  private void document() {
    JsonToken token = tokens.nextToken();
    if (token == null) {
      return;
    }
    root = open(token, 1);
    fill(root, 1);
    if (tokens.nextToken() != null) {
      int start = tokenStart();
      faults.error(
          FileRule.SECOND_DOCUMENT,
          start,
          start + 1,
          "a second YAML document; a question file is one",
          "Take out the line --- above, or move what follows into a file of its own.");
    }
  }

  private Node open(JsonToken token, int depth) {
    int start = tokenStart();
    if (depth > DEEPEST) {
      faults.error(
          FileRule.DEPTH,
          start,
          start + 1,
          "nested more than " + DEEPEST + " deep; no question is",
          "Check the indentation and the brackets.");
      tokens.skipChildren();
      return new Refused(start, tokenEnd());
    }
    if (token == JsonToken.START_OBJECT) {
      marks.check(start);
      return new Mapping(start);
    }
    if (token == JsonToken.START_ARRAY) {
      marks.check(start);
      return new Listing(start);
    }
    Scalar scalar = scalar(start);
    boolean isMarked = scalar.end() > start && marks.standAt(start);
    return isMarked ? new Refused(start, scalar.end()) : scalar;
  }

  private Scalar scalar(int start) {
    int end = Math.max(start, tokenEnd());
    if (start < end) {
      marks.check(start);
      while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return new Scalar(tokens.getString(), start, end);
  }

  private void fill(Node node, int depth) {
    if (node instanceof Mapping mapping) {
      fill(mapping, depth);
    } else if (node instanceof Listing listing) {
      fill(listing, depth);
    }
  }

  private void fill(Mapping mapping, int depth) {
    int end = mapping.start();
    Set<String> keys = null;
    for (JsonToken token = inside(); token != JsonToken.END_OBJECT; token = inside()) {
      Scalar key = key(scalar(tokenStart()));
      Node value = open(inside(), depth + 1);
      boolean isNew;
      if (mapping.pairs().size() < 8) {
        isNew = mapping.get(key.text()) == null;
      } else {
        keys = keys == null ? keysOf(mapping) : keys;
        isNew = keys.add(key.text());
      }
      if (isNew) {
        mapping.pairs().add(new Pair(key, value));
      } else {
        tellTwice(key);
      }
      fill(value, depth + 1);
      end = Math.max(key.end(), value.end());
    }
    mapping.close(closed(mapping.start(), '{', end));
  }

  /** The keys that every question has are kept once. */
  private static Scalar key(Scalar scalar) {
    return new Scalar(Keys.known(scalar.text()), scalar.start(), scalar.end());
  }

  private static Set<String> keysOf(Mapping mapping) {
    Set<String> keys = new HashSet<>();
    mapping.pairs().forEach(pair -> keys.add(pair.key().text()));
    return keys;
  }

  private void tellTwice(Scalar key) {
    faults.error(
        FileRule.DUPLICATE_KEY,
        key,
        "the key '" + Words.brief(key.text()) + "' stands here for the second time",
        Keys.ITEM.contains(key.text())
            ? "Keep one of the two; if a new question begins above, it needs a hyphen."
            : "Keep one of the two.");
  }

  private void fill(Listing listing, int depth) {
    int end = listing.start();
    for (JsonToken token = inside(); token != JsonToken.END_ARRAY; token = inside()) {
      Node node = open(token, depth + 1);
      listing.nodes().add(node);
      fill(node, depth + 1);
      end = node.end();
    }
    listing.close(closed(listing.start(), '[', end));
  }

  /** A bracketed collection ends with its bracket, any other with the last thing in it. */
  private int closed(int start, char bracket, int lastChild) {
    if (start < text.length() && text.charAt(start) == bracket) {
      return Math.max(tokenEnd(), lastChild);
    }
    return Math.max(lastChild, start);
  }

  private JsonToken inside() {
    JsonToken token = tokens.nextToken();
    if (token == null) {
      throw new IllegalStateException("the tokens end within a map or list");
    }
    return token;
  }

  private int tokenStart() {
    return offsets.at(tokens.currentTokenLocation().getCharOffset());
  }

  private int tokenEnd() {
    return offsets.at(tokens.currentLocation().getCharOffset());
  }
}
