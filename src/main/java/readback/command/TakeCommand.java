package readback.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A sitting on named articles. */
@Command(
    name = "take",
    header = {
      "Take the quiz on an article.",
      "",
      "  readback take                                   the article, if there is only one",
      "  readback take seeds/us-rebuffs*.txt             this one",
      "  readback take --exam --time 15 --closed-book    an exam of fifteen minutes",
      "  readback take --missed                          only what was missed before",
      "  readback take --plain                           in plain lines",
      ""
    },
    mixinStandardHelpOptions = true)
final class TakeCommand implements Callable<Integer> {
  @Mixin SittingOptions options;

  @Parameters(
      paramLabel = "FILE|ARTICLE",
      description = "Question files, or articles by file name; without any, all in the folder.")
  List<String> names = List.of();

  @Override
  public Integer call() {
    return Sitting.on(options, names).run();
  }
}
