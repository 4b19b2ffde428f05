package readback.screen.pane;

import java.util.List;
import readback.screen.Run;
import readback.text.Legible;

/** Runs as one legible text, so that words can be wrapped across changes of ink. */
final class Inked {
  private final String text;
  private final int[] ends;
  private final List<Run> runs;

  Inked(List<Run> runs, boolean ascii) {
    this.runs = runs;
    this.ends = new int[runs.size()];
    if (runs.size() == 1) {
      text = Legible.text(runs.get(0).text(), ascii);
      ends[0] = text.length();
      return;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < ends.length; i++) {
      joined.append(Legible.text(runs.get(i).text(), ascii));
      ends[i] = joined.length();
    }
    text = joined.toString();
  }

  String text() {
    return text;
  }

  void paint(Brush brush, int start, int end) {
    int from = start;
    for (int i = 0; i < ends.length && from < end; i++) {
      int until = Math.min(end, ends[i]);
      if (until > from) {
        brush.put(text.substring(from, until), runs.get(i).ink());
        from = until;
      }
    }
  }
}
