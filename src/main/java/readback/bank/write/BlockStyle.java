package readback.bank.write;

import java.util.List;
import java.util.Optional;
import readback.bank.write.Value.Keyed;
import readback.bank.write.Value.Pair;
import readback.bank.write.Value.Text;
import readback.bank.write.Value.Values;

/** Writes a value in lines, as people do: a key a line, sentences in blocks of their own. */
final class BlockStyle {
  private static final int WIDTH = 100;

  /** Longer texts get a block even where a short one would stand on its key's line. */
  private static final int LONGEST_INLINE = 80;

  private static final int LONGEST_IN_BRACKETS = 40;

  private final StringBuilder out = new StringBuilder();

  private BlockStyle() {}

  /**
   * A map as an entry of a list.
   *
   * @param column of the hyphen, from 0
   */
  static String entry(Keyed map, int column) {
    BlockStyle style = new BlockStyle();
    style.entry((Value) map, column);
    return style.out.toString();
  }

  private void entry(Value value, int column) {
    out.append(" ".repeat(column)).append('-');
    if (value instanceof Keyed map) {
      out.append(' ');
      pairs(map.pairs(), column + 2);
    } else {
      after(value, column);
    }
  }

  /** The first pair goes on with the line that was begun. */
  private void pairs(List<Pair> pairs, int column) {
    for (int i = 0; i < pairs.size(); i++) {
      out.append(i == 0 ? "" : " ".repeat(column));
      out.append(Scalars.inline(pairs.get(i).key(), false)).append(':');
      after(pairs.get(i).value(), column);
    }
  }

  /** What comes after a key's colon, or after a hyphen, that stands at {@code column}. */
  private void after(Value value, int column) {
    if (value instanceof Text text) {
      text(text, column);
    } else if (value instanceof Values list) {
      list(list, column);
    } else if (value instanceof Keyed map) {
      out.append('\n').append(" ".repeat(column + 2));
      pairs(map.pairs(), column + 2);
    }
  }

  private void text(Text text, int column) {
    boolean wantsBlock = text.isSentence() || text.text().length() > LONGEST_INLINE;
    Optional<List<String>> lines =
        wantsBlock ? Scalars.folded(text.text(), WIDTH - column - 2) : Optional.empty();
    if (lines.isEmpty()) {
      String written = text.isBare() ? text.text() : Scalars.inline(text.text(), false);
      out.append(' ').append(written).append('\n');
      return;
    }
    out.append(" >-\n");
    for (String line : lines.get()) {
      out.append(line.isEmpty() ? "" : " ".repeat(column + 2) + line).append('\n');
    }
  }

  private void list(Values list, int column) {
    if (isShort(list)) {
      String line = FlowStyle.shortList(list);
      if (column + line.length() <= WIDTH - 15) {
        out.append(' ').append(line).append('\n');
        return;
      }
    }
    out.append('\n');
    list.values().forEach(value -> entry(value, column + 2));
  }

  private static boolean isShort(Values list) {
    return list.values().stream()
        .allMatch(
            value ->
                value instanceof Text text
                    && !text.isSentence()
                    && text.text().length() <= LONGEST_IN_BRACKETS);
  }
}
