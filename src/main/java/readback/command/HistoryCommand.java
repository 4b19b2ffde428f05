package readback.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import readback.attempt.History;
import readback.attempt.HistoryJson;
import readback.plain.HistoryTable;
import readback.terminal.Options;
import readback.text.Obeyed;

/** Earlier sittings. */
@Command(
    name = "history",
    header = {
      "Show earlier sittings: when, how, the score, the time, and what was missed.",
      "",
      "  readback history                  as a table",
      "  readback history --format json    for tools",
      ""
    },
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: text).")
  Format format = Format.text;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    History history = Records.of(System.getenv(), true, Path.of("")).history();
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.json) {
      out.println(Obeyed.escaped(HistoryJson.of(history)));
    } else {
      boolean ascii = Options.of(System.getenv(), true, false).isAscii();
      HistoryTable.lines(history, ZoneId.systemDefault(), ascii).forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
