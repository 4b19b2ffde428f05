package readback.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import readback.item.Kind;
import readback.item.Level;

/** Options of a sitting, the same for `readback` and `readback take`. */
final class SittingOptions {
  @Option(names = "--exam", description = "Explain at the end only; drafts are left out.")
  boolean exam;

  @Option(names = "--closed-book", description = "Keep the article out of sight while asking.")
  boolean closedBook;

  @Option(names = "--missed", description = "Ask only what was missed before.")
  boolean missed;

  @Option(
      names = "--count",
      paramLabel = "N|all",
      description = "How many questions (default: 12).")
  Count count = Count.USUAL;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      completionCandidates = Words.Levels.class,
      description = "Only this level: ${COMPLETION-CANDIDATES}.")
  Level level;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      completionCandidates = Words.Kinds.class,
      description = "Only this type: ${COMPLETION-CANDIDATES}.")
  Kind kind;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Draw and shuffle by this number, to get the same sitting again.")
  Long seed;

  @Option(names = "--time", paramLabel = "MIN", description = "Time limit of an exam, in minutes.")
  Integer minutes;

  @Option(names = "--plain", description = "Plain lines, for screen readers and pipes.")
  boolean plain;

  @Option(
      names = "--bank",
      paramLabel = "DIR",
      description = "The folder of question files (default: ./questions).")
  Path bank;

  @Option(names = "--no-history", description = "Keep nothing of this sitting.")
  boolean noHistory;

  @Option(names = "--no-color", description = "No colours; NO_COLOR does the same.")
  boolean noColor;

  @Option(names = "--ascii", description = "Only ASCII characters.")
  boolean ascii;
}
