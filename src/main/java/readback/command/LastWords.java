package readback.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import readback.terminal.Accident;

/** What is said when a command could not be carried out: one line. */
final class LastWords implements IExecutionExceptionHandler {
  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    if (!isForeseen(failure)) {
      Accident.tell(failure);
      return Accident.EXIT;
    }
    command.getErr().println("readback: " + line(failure));
    return FAILED;
  }

  private static boolean isForeseen(Exception failure) {
    return failure instanceof Complaint
        || failure instanceof IOException
        || failure instanceof UncheckedIOException;
  }

  /** Of a failure that a user may be able to mend: what it was. */
  static String line(Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    return cause.getMessage();
  }
}
