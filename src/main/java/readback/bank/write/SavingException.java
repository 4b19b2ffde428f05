package readback.bank.write;

/** A file could not be saved and is as it was; the message says which and why. */
public final class SavingException extends Exception {
  private static final long serialVersionUID = 1;

  SavingException(String message) {
    super(message);
  }
}
