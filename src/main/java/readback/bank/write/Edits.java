package readback.bank.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readback.article.Article;
import readback.article.Span;
import readback.bank.Block;
import readback.bank.Layout;
import readback.bank.Layout.Form;
import readback.bank.QuestionFile;
import readback.item.Item;

/**
 * Changes of a question file that leave what they do not mean as it is: line ends, comments,
 * indentation, a byte order mark, keys after the questions.
 */
public final class Edits {
  private final QuestionFile file;
  private final String text;
  private final Layout layout;
  private final String lineEnd;

  private Edits(QuestionFile file) {
    this.file = file;
    this.text = file.text();
    this.layout = file.layout();
    int first = text.indexOf('\n');
    this.lineEnd = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  public static Edits of(QuestionFile file) {
    return new Edits(file);
  }

  /**
   * The item after the last one.
   *
   * @return empty if the file is laid out so that this cannot be done in it
   */
  public Optional<Edit> append(Item item, Article article) {
    String lines = withLineEnds(Emitter.item(item, article, layout.column()));
    return Optional.ofNullable(
        switch (layout.form()) {
          case UNKNOWN -> null;
          case NO_FILE -> insert(withLineEnds(Emitter.head(article.name())) + lines);
          case NO_LIST -> insert("questions:" + lineEnd + lines);
          case NOTHING -> insert(lines);
          case LINES -> appendLines(lines);
          case EMPTY_BRACKETS -> Edit.insert(layout.end(), Emitter.inBrackets(item, article));
          case BRACKETS -> Edit.insert(layout.end(), ", " + Emitter.inBrackets(item, article));
        });
  }

  private Edit appendLines(String lines) {
    String gap = isSpaced() ? lineEnd : "";
    boolean isTight =
        layout.end() < text.length()
            && text.charAt(layout.end()) != '\n'
            && text.charAt(layout.end()) != '\r';
    return insert(gap + lines + (isTight ? gap : ""));
  }

  private Edit insert(String lines) {
    int at = layout.end();
    boolean isOpen = at > 0 && !isLineEnd(text.charAt(at - 1)) && text.charAt(at - 1) != '\ufeff';
    return Edit.insert(at, (isOpen ? lineEnd : "") + lines);
  }

  /** Whether there are empty lines between the questions. */
  private boolean isSpaced() {
    List<Block> blocks = file.blocks();
    if (blocks.size() < 2) {
      return true;
    }
    Span last = blocks.get(blocks.size() - 1).range();
    Span before = blocks.get(blocks.size() - 2).range();
    return last.start() > before.end();
  }

  /** Another item in the place of a block. */
  public Edit replace(Block block, Item item, Article article) {
    return new Edit(
        block.range(),
        isInLines()
            ? withLineEnds(Emitter.item(item, article, layout.column()))
            : Emitter.inBrackets(item, article));
  }

  /** Other text, such as another file's block, in the place of a block. */
  public Edit replace(Block block, String itemText) {
    return new Edit(block.range(), withLineEnds(itemText));
  }

  /** Without the block, and without the empty line or the comma after it. */
  public Edit remove(Block block) {
    int start = block.range().start();
    int end = block.range().end();
    if (isInLines()) {
      boolean isFirst = file.blocks().get(0).equals(block);
      boolean afterGap = !isFirst && isEmptyLineBefore(start);
      return new Edit(new Span(start, afterGap || isFirst ? afterEmptyLine(end) : end), "");
    }
    int next = skipBlanks(end, 1);
    if (next < text.length() && text.charAt(next) == ',') {
      return new Edit(new Span(start, skipBlanks(next + 1, 1)), "");
    }
    int before = skipBlanks(start - 1, -1);
    return new Edit(new Span(text.charAt(before) == ',' ? before : start, end), "");
  }

  /**
   * The block without its mark {@code draft: true}, all else as it is.
   *
   * @return empty if it has none, or none on a line of its own
   */
  public Optional<Edit> reviewed(Block block) {
    int at = block.range().start();
    for (String line : file.text(block).split("(?<=\n)")) {
      if (line.strip().startsWith("draft:")) {
        return Optional.of(new Edit(new Span(at, at + line.length()), ""));
      }
      at += line.length();
    }
    return Optional.empty();
  }

  /** What a generator wrote: id to fingerprint, kept under {@code generated:} at the end. */
  public Edit generated(Map<String, String> fingerprints) {
    StringBuilder lines = new StringBuilder("generated:");
    lines.append(fingerprints.isEmpty() ? " {}" : "").append(lineEnd);
    fingerprints.forEach(
        (id, fingerprint) ->
            lines
                .append("  ")
                .append(Scalars.inline(id, false))
                .append(": \"")
                .append(fingerprint)
                .append('"')
                .append(lineEnd));
    if (layout.generated().isPresent()) {
      return new Edit(layout.generated().get(), lines.toString());
    }
    boolean isOpen = !text.isEmpty() && !isLineEnd(text.charAt(text.length() - 1));
    return Edit.insert(text.length(), (isOpen ? lineEnd : "") + lineEnd + lines);
  }

  private boolean isInLines() {
    return layout.form() == Form.LINES;
  }

  private boolean isEmptyLineBefore(int lineStart) {
    int at = lineStart - 1;
    at -= at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r' ? 2 : 1;
    return at >= 0 && isLineEnd(text.charAt(at));
  }

  private int afterEmptyLine(int lineStart) {
    if (text.startsWith("\r\n", lineStart)) {
      return lineStart + 2;
    }
    return lineStart < text.length() && isLineEnd(text.charAt(lineStart))
        ? lineStart + 1
        : lineStart;
  }

  private int skipBlanks(int from, int step) {
    int at = from;
    while (at > 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at += step;
    }
    return at;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private String withLineEnds(String lines) {
    return lineEnd.equals("\n") ? lines : lines.replace("\r", "").replace("\n", lineEnd);
  }
}
