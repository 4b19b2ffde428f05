package readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readback.bank.Node.Listing;
import readback.bank.Node.Mapping;
import readback.bank.Node.Pair;
import readback.bank.Node.Refused;
import readback.bank.Node.Scalar;
import readback.text.Obeyed;

/** Takes texts, and lists and maps of texts, out of nodes, and tells what is no text. */
final class Texts {
  /** More than a page: no question, option or quotation is so long, and no screen shows it. */
  static final int LONGEST = 4000;

  private final Faults faults;

  Texts(Faults faults) {
    this.faults = faults;
  }

  Optional<String> of(Node node, String key) {
    return scalar(node, key).map(Scalar::text);
  }

  /** The value of a key, without white space around it. */
  Optional<Scalar> scalar(Node node, String key) {
    return scalar(node, key, "");
  }

  /** An entry of a list, or a side of a pair, under a key. */
  Optional<Scalar> part(Node node, String key) {
    return scalar(node, key, "this part of ");
  }

  private Optional<Scalar> scalar(Node node, String key, String part) {
    if (!(node instanceof Scalar scalar)) {
      tellShape(node, key, noun(part, key), "a text");
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      faults.error(
          FileRule.EMPTY_TEXT,
          scalar,
          noun(part, key) + " is empty",
          "Write something, as in '" + key + ": " + Example.of(key) + "', or take it out.");
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      faults.error(
          FileRule.TOO_LONG,
          scalar,
          noun(part, key) + " has " + text.length() + " characters; " + LONGEST + " are the most",
          "Shorten it; check for a quote or an indentation that takes in too much.");
      return Optional.empty();
    }
    if (faults.source().text().charAt(scalar.start()) == '"') {
      checkEscapes(scalar, text);
    }
    checkComment(scalar, part, key);
    return Optional.of(
        text.length() == scalar.text().length()
            ? scalar
            : new Scalar(text, scalar.start(), scalar.end()));
  }

  private static String noun(String part, String key) {
    return part + "'" + key + "'";
  }

  List<Scalar> list(Node node, String key, int least, int most) {
    List<Scalar> found = new ArrayList<>();
    for (Node each : nodes(node, key, least, most)) {
      part(each, key).ifPresent(found::add);
    }
    return found;
  }

  /** The parts of a list of {@code least} to {@code most}. */
  List<Node> nodes(Node node, String key, int least, int most) {
    if (!(node instanceof Listing list)) {
      tellShape(node, key, "'" + key + "'", "a list");
      return List.of();
    }
    int count = list.nodes().size();
    if (count < least || count > most) {
      faults.error(
          FileRule.COUNT,
          list,
          "'" + key + "' has " + Words.entries(count) + "; it takes " + range(least, most),
          count < least ? "Add to the list." : "Take some out, or make two questions of it.");
    }
    return list.nodes();
  }

  static String range(int least, int most) {
    if (most == Integer.MAX_VALUE) {
      return least + " or more";
    }
    return least + " to " + most;
  }

  List<Pair> pairs(Node node, String key) {
    if (!(node instanceof Mapping map)) {
      tellShape(node, key, "'" + key + "'", "a map");
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : map.pairs()) {
      Optional<Scalar> left = part(pair.key(), key);
      Optional<Scalar> right = part(pair.value(), key);
      if (left.isPresent() && right.isPresent()) {
        pairs.add(new Pair(left.get(), right.get()));
      }
    }
    return pairs;
  }

  private void tellShape(Node node, String key, String noun, String wanted) {
    if (node instanceof Refused || !node.isWhole()) {
      return; // What is wrong was told already, and spoils the item.
    }
    String mend =
        node instanceof Scalar
            ? "Write '" + key + ":" + Example.ofShape(wanted, key) + "'."
            : "Write '" + key + ": " + Example.of(key) + "'.";
    faults.error(
        FileRule.WRONG_SHAPE, node, noun + " is " + node.shape() + " here, not " + wanted, mend);
  }

  /** Characters that came in as escapes in double quotes; the file itself was looked at before. */
  private void checkEscapes(Scalar scalar, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' '
          ? c != '\n' && c != '\t'
          : c >= 0x7f && Characters.isBarred(text.codePointAt(i))) {
        faults.error(
            FileRule.CONTROL_CHARACTER,
            scalar,
            "the text holds a control character, " + Obeyed.name(c) + ", written as an escape",
            "Take the escape out.");
        return;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
  }

  /** A plain text ends before a blank and a #, which begin a comment. */
  private void checkComment(Scalar scalar, String part, String key) {
    String file = faults.source().text();
    int at = scalar.end();
    if (at == scalar.start() || !isPlain(file.charAt(scalar.start()))) {
      return;
    }
    while (at < file.length() && file.charAt(at) == ' ') {
      at++;
    }
    boolean swallowed =
        at > scalar.end()
            && at + 1 < file.length()
            && file.charAt(at) == '#'
            && Character.isLetterOrDigit(file.charAt(at + 1));
    if (swallowed) {
      int end = faults.source().lineEnd(faults.source().line(at));
      faults.error(
          FileRule.COMMENT_IN_TEXT,
          at,
          end,
          "the # begins a comment, so " + noun(part, key) + " ends before it",
          "Put the text into quotes or after >- on a line of its own; write a comment as '# ...'.");
    }
  }

  private static boolean isPlain(char first) {
    return first != '"' && first != '\'' && first != '>' && first != '|';
  }
}
