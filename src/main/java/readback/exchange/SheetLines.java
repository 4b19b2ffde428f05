package readback.exchange;

import java.util.ArrayList;
import java.util.List;
import readback.item.Sheet;

/** What a reader of a sheet on paper chooses from, a line each; none where the answer is free. */
final class SheetLines implements Sheet.Visitor<List<String>> {
  @Override
  public List<String> pickOne(Sheet.PickOne sheet) {
    return lettered(sheet.options());
  }

  @Override
  public List<String> pickMany(Sheet.PickMany sheet) {
    List<String> lines = new ArrayList<>(lettered(sheet.options()));
    lines.add("(more than one)");
    return lines;
  }

  @Override
  public List<String> write(Sheet.Write sheet) {
    return List.of();
  }

  @Override
  public List<String> arrange(Sheet.Arrange sheet) {
    return lettered(sheet.lines());
  }

  @Override
  public List<String> pair(Sheet.Pair sheet) {
    List<String> lines = new ArrayList<>();
    sheet.lefts().forEach(left -> lines.add(left + ": ?"));
    lines.addAll(lettered(sheet.rights()));
    return lines;
  }

  @Override
  public List<String> point(Sheet.Point sheet) {
    return List.of();
  }

  /** "A. text" and so on. */
  static List<String> lettered(List<String> texts) {
    List<String> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add((char) ('A' + lines.size()) + ". " + text);
    }
    return lines;
  }
}
