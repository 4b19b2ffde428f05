package readback.screen;

import java.util.List;

/**
 * A row of a frame, from its first column; what is right of its runs is blank. Never wider than the
 * frame.
 */
public record Row(List<Run> runs) {
  public static final Row BLANK = new Row(List.of());

  public Row {
    runs = List.copyOf(runs);
  }

  /** The text without inks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
