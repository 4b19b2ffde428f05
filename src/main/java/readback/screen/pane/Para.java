package readback.screen.pane;

import java.util.List;
import readback.screen.Ink;
import readback.screen.Run;

/**
 * A paragraph of a flow, or a blank row where it has no text.
 *
 * @param bar stands at the left of every line; its width is kept free even if it is blank
 * @param lead stands before the text on the first line; the text hangs under itself
 * @param text the words, in their inks
 * @param tag what a click on it means, and what can be kept in sight; {@link #NO_TAG} for nothing
 */
public record Para(Run bar, List<Run> lead, List<Run> text, int tag) {
  public static final int NO_TAG = -1;

  private static final Run NO_BAR = new Run("", Ink.TEXT);

  public static final Para BLANK = of("", Ink.TEXT);

  public Para {
    lead = List.copyOf(lead);
    text = List.copyOf(text);
  }

  public static Para of(String text, Ink ink) {
    return of(List.of(new Run(text, ink)));
  }

  public static Para of(List<Run> text) {
    return new Para(NO_BAR, List.of(), text, NO_TAG);
  }

  public Para barred(String bar, Ink ink) {
    return new Para(new Run(bar, bar.isBlank() ? Ink.TEXT : ink), lead, text, tag);
  }

  public Para led(Run... by) {
    return new Para(bar, List.of(by), text, tag);
  }

  public Para tagged(int with) {
    return new Para(bar, lead, text, with);
  }
}
