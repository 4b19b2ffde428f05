package readback.screen.author;

import java.util.ArrayList;
import java.util.List;
import readback.screen.Ink;
import readback.screen.Run;
import readback.screen.author.Checks.Note;
import readback.screen.pane.Para;

/** What the checks have to say, in paragraphs: what is worst first. */
final class CheckParas {
  private CheckParas() {}

  static List<Para> of(Checks checks) {
    if (!checks.missing().isEmpty()) {
      return List.of(Para.of(checks.needed(), Ink.FAINT).barred("  ", Ink.FAINT));
    }
    if (checks.notes().isEmpty()) {
      return List.of(Para.of("The checks find nothing.", Ink.TEXT).led(new Run("✓ ", Ink.RIGHT)));
    }
    List<Para> paras = new ArrayList<>();
    checks.notes().forEach(note -> paras.add(of(note)));
    return paras;
  }

  static Para of(Note note) {
    Ink ink = note.isError() ? Ink.WRONG : Ink.NOTE;
    return Para.of(
            List.of(
                new Run(note.rule() + ": ", ink),
                new Run(note.what() + ". ", Ink.TEXT),
                new Run(note.mend(), Ink.FAINT)))
        .led(new Run(note.isError() ? "✗ " : "! ", ink));
  }
}
