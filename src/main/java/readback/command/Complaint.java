package readback.command;

/** Something that the user can mend, said in one line. */
final class Complaint extends RuntimeException {
  Complaint(String line) {
    super(line);
  }
}
