package readback.command;

import picocli.CommandLine;

/** The program's entry. */
public final class Main {
  private Main() {}

  /** Runs a command; without arguments the quiz, before any command-line library is loaded. */
  public static void main(String[] args) {
    System.exit(args.length == 0 ? new Sitting(new SittingOptions()).run() : commands().execute(args));
  }

  /** All commands, as help, completion and man page know them too. */
  static CommandLine commands() {
    return new CommandLine(new ReadbackCommand())
        .registerConverter(readback.item.Level.class, Words::level)
        .registerConverter(readback.item.Kind.class, Words::kind)
        .registerConverter(Count.class, Words::count)
        .setExecutionExceptionHandler(new LastWords())
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(28);
  }
}
