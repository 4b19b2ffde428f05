package readback.command;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readback.item.Kind;
import readback.item.Level;
import readback.quiz.Mode;
import readback.quiz.Wish;

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

  @Mixin BankFolder folder = new BankFolder();

  @Option(names = "--no-history", description = "Keep nothing of this sitting.")
  boolean noHistory;

  @Option(names = "--no-color", description = "No colours; NO_COLOR does the same.")
  boolean noColor;

  @Option(names = "--ascii", description = "Only ASCII characters.")
  boolean ascii;

  /**
   * What the reader wants of a sitting.
   *
   * @throws Complaint if the options contradict each other
   */
  Wish wish() {
    if (exam && missed) {
      throw new Complaint("--exam and --missed do not go together; missed questions are practice");
    }
    if (minutes != null && (minutes < 1 || !exam)) {
      throw new Complaint("--time takes whole minutes, at least 1, and goes with --exam");
    }
    return new Wish(
        exam ? Mode.EXAM : missed ? Mode.MISSED : Mode.PRACTICE,
        count.atMost(),
        level == null ? Set.of() : Set.of(level),
        kind == null ? Set.of() : Set.of(kind),
        closedBook,
        minutes == null ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)),
        seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
  }
}
