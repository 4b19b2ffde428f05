package readback.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import readback.text.ShownWriter;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs a command; without arguments the quiz, before any command-line library is loaded. */
  public static void main(String[] args) {
    int status =
        args.length == 0 ? new Sitting(new SittingOptions()).run() : commands().execute(args);
    // After a signal the terminal may be gone, and no output is missed.
    boolean isWritten = status > 128 || !System.out.checkError();
    System.exit(isWritten ? status : Math.max(status, LastWords.unwritten()));
  }

  /** All commands, as help, completion and man page know them too. */
  static CommandLine commands() {
    CommandLine commands = new CommandLine(new ReadbackCommand());
    return commands
        .setOut(new PrintWriter(new ShownWriter(commands.getOut()), true))
        .setErr(new PrintWriter(new ShownWriter(commands.getErr()), true))
        .registerConverter(readback.item.Level.class, Words::level)
        .registerConverter(readback.item.Kind.class, Words::kind)
        .registerConverter(Count.class, Words::count)
        .setExecutionExceptionHandler(new LastWords())
        .setParameterExceptionHandler(Main::misunderstood)
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(28);
  }

  /**
   * One line on what was not understood, the nearest that would have been, and where to read on.
   */
  private static int misunderstood(ParameterException misuse, String[] args) {
    CommandLine command = misuse.getCommandLine();
    command.getErr().println("readback: " + misuse.getMessage());
    UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
    command.getErr().println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
