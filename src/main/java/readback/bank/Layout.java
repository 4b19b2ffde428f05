package readback.bank;

import java.util.Optional;
import readback.article.Span;

/**
 * How a question file is laid out, for changing it without touching anything else.
 *
 * @param form how its list of questions is written
 * @param end where the next question can be put: an offset into the file's text
 * @param column where the hyphens of the list stand, from 0
 * @param generated the lines that a generator keeps, from the key on, if there are any
 */
public record Layout(Form form, int end, int column, Optional<Span> generated) {
  /** Of the list of questions. */
  public enum Form {
    /** The file cannot be read as a whole, or is laid out in another way: leave it alone. */
    UNKNOWN,
    /** There is nothing in the file but comments. */
    NO_FILE,
    /** There is no key {@code questions}. */
    NO_LIST,
    /** The key has no value. */
    NOTHING,
    /** A question begins with a hyphen on a line of its own. */
    LINES,
    /** In brackets, without a question. */
    EMPTY_BRACKETS,
    /** In brackets, with commas. */
    BRACKETS
  }

  static final Layout UNKNOWN = new Layout(Form.UNKNOWN, 0, 0, Optional.empty());
  private static final int USUAL_COLUMN = 2;

  static Layout noFile(Source source) {
    return new Layout(Form.NO_FILE, source.text().length(), USUAL_COLUMN, Optional.empty());
  }

  static Layout of(Source source, Node.Mapping root) {
    Optional<Span> generated =
        root.get("generated") == null
            ? Optional.empty()
            : root.pairs().stream()
                .filter(pair -> pair.key().text().equals("generated"))
                .findFirst()
                .map(pair -> lines(source, pair.key().start(), pair.value().end()));
    Node questions = root.get("questions");
    boolean isBlock = source.text().charAt(root.start()) != '{';
    if (questions == null) {
      return isBlock
          ? new Layout(Form.NO_LIST, source.text().length(), USUAL_COLUMN, generated)
          : UNKNOWN;
    }
    if (questions instanceof Node.Listing list) {
      return of(source, list, generated);
    }
    return isBlock && questions.end() == questions.start()
        ? new Layout(Form.NOTHING, lineAfter(source, questions.start()), USUAL_COLUMN, generated)
        : UNKNOWN;
  }

  private static Layout of(Source source, Node.Listing list, Optional<Span> generated) {
    if (list.nodes().isEmpty()) {
      return new Layout(Form.EMPTY_BRACKETS, list.start() + 1, 0, generated);
    }
    Node last = list.nodes().get(list.nodes().size() - 1);
    int hyphen = Ranges.hyphen(source, last.start());
    if (hyphen < 0) {
      return source.text().charAt(list.start()) == '['
          ? new Layout(Form.BRACKETS, last.end(), 0, generated)
          : UNKNOWN;
    }
    int column = hyphen - source.lineStart(source.line(hyphen));
    return new Layout(Form.LINES, Ranges.of(source, last).end(), column, generated);
  }

  private static Span lines(Source source, int start, int end) {
    return new Span(
        source.lineStart(source.line(start)), lineAfter(source, Math.max(start, end - 1)));
  }

  private static int lineAfter(Source source, int offset) {
    int next = source.line(offset) + 1;
    return next < source.lineCount() ? source.lineStart(next) : source.text().length();
  }
}
