package readback.generate.again;

import java.util.List;

/**
 * What generating again makes of a question file.
 *
 * @param text the whole new text
 * @param added ids of items that are new in it
 * @param renewed ids of drafts that are worded otherwise than before
 * @param same ids of drafts that are as they were
 * @param yours ids of items that a person kept or changed, and of those that a person wrote
 * @param removed ids of drafts that the article no longer bears
 * @param dropped ids that a person took out, and that stay out
 */
public record Outcome(
    String text,
    List<String> added,
    List<String> renewed,
    List<String> same,
    List<String> yours,
    List<String> removed,
    List<String> dropped) {

  /** In a line: "12 questions: 3 new, 9 as before." */
  public String summary() {
    return summary("");
  }

  /**
   * In a line: "12 questions in 8 forms on 14 of 23 sentences: 3 new, 9 as before."
   *
   * @param reach what they ask about, put after their number
   */
  public String summary(String reach) {
    int all = added.size() + renewed.size() + same.size() + yours.size();
    StringBuilder line = new StringBuilder(all + (all == 1 ? " question" : " questions"));
    line.append(reach.isEmpty() ? "" : " " + reach);
    String mark = ": ";
    mark = part(line, mark, added, "new");
    mark = part(line, mark, renewed, "reworded");
    mark = part(line, mark, same, "as before");
    mark = part(line, mark, yours, "yours, untouched");
    mark = part(line, mark, removed, "taken out");
    part(line, mark, dropped, "that you dropped left out");
    return line.append('.').toString();
  }

  private static String part(StringBuilder line, String mark, List<String> ids, String what) {
    if (ids.isEmpty()) {
      return mark;
    }
    line.append(mark).append(ids.size()).append(' ').append(what);
    return ", ";
  }
}
