package readback.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

/** The quiz from its home screen, and the way to every other command. */
@Command(
    name = "readback",
    header = {
      "Read a news article, answer questions on it, see why each answer is right.",
      "",
      "  readback                  choose an article and begin",
      "  readback take --exam      an exam on the article",
      "  readback check            what is wrong with the question files, and where",
      "  readback COMMAND --help   more on a command",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]",
    subcommands = {
      TakeCommand.class,
      CheckCommand.class,
      AddCommand.class,
      EditCommand.class,
      ReviewCommand.class,
      GenerateCommand.class,
      FactsCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      HistoryCommand.class,
      HelpCommand.class
    })
final class ReadbackCommand implements Callable<Integer> {
  @Mixin SittingOptions options;

  @Override
  public Integer call() {
    return new Sitting(options).run();
  }
}
