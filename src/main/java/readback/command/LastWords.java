package readback.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
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

  /**
   * Says that not all of the output could be written, unless whoever read it has gone, as {@code
   * head} does.
   *
   * @return the exit code
   */
  static int unwritten() {
    String why = "";
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      // A stream that failed does not tell why; another attempt does.
      out.write('\n');
    } catch (IOException e) {
      why = String.valueOf(e.getMessage());
    }
    if (!why.contains("Broken pipe")) {
      System.err.println(
          "readback: not all of the output could be written" + (why.isEmpty() ? "" : ": " + why));
    }
    return FAILED;
  }
}
