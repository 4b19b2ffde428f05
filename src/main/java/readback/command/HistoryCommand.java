package readback.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Earlier sittings. */
@Command(name = "history", header = "x", mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
