package readback.command;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What is said when a command could not be carried out: one line, and the trace only to those who
 * ask for it.
 */
final class LastWords implements IExecutionExceptionHandler {
  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    command.getErr().println("readback: " + line(failure));
    if (System.getenv("READBACK_DEBUG") != null) {
      failure.printStackTrace(command.getErr());
    }
    return FAILED;
  }

  static String line(Exception failure) {
    if (failure instanceof Complaint) {
      return failure.getMessage();
    }
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof java.nio.file.NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (cause instanceof java.nio.file.AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (cause instanceof java.io.IOException) {
      return cause.getMessage();
    }
    return "an error of the program itself (" + cause + "); with READBACK_DEBUG=1 it tells more";
  }
}
