package readback.attempt;

/** Something could not be kept; the message is the line to tell the reader. The quiz goes on. */
public final class JournalException extends RuntimeException {
  public JournalException(String message) {
    super(message);
  }

  JournalException(String message, Throwable cause) {
    super(message, cause);
  }
}
