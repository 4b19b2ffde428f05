package readback.command;

import java.util.List;
import readback.generate.again.Outcome;
import readback.item.Item;

/**
 * What a dry run shows: a line a question, {@code +} new, {@code ~} reworded, {@code -} taken out.
 */
final class Difference {
  private Difference() {}

  static String of(Outcome outcome, List<Item> items) {
    StringBuilder lines = new StringBuilder();
    for (Item item : items) {
      String id = item.identity();
      if (!outcome.dropped().contains(id)) {
        lines.append(mark(outcome, id)).append(' ').append(id);
        lines.append("  ").append(item.stem()).append('\n');
      }
    }
    outcome.removed().forEach(id -> lines.append("- ").append(id).append('\n'));
    return lines.toString();
  }

  private static String mark(Outcome outcome, String id) {
    return outcome.added().contains(id) ? "+" : outcome.renewed().contains(id) ? "~" : " ";
  }
}
