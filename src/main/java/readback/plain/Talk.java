package readback.plain;

import java.io.BufferedReader;
import java.io.Flushable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import readback.text.Legible;

/**
 * A talk in lines: what is said goes out whole, what is asked waits for a line.
 *
 * @param ascii whether only ASCII can be shown
 * @param echo whether to repeat what was read, as where no terminal does
 */
public record Talk(BufferedReader in, Appendable out, boolean ascii, boolean echo) {

  /** The other side has closed its end: nobody listens any more. */
  public static final class Hushed extends UncheckedIOException {
    Hushed(IOException cause) {
      super(cause);
    }
  }

  /**
   * Says a line; an empty one parts what follows from what went before.
   *
   * @throws Hushed if it cannot be written
   */
  public void say(String line) {
    write(Legible.text(line, ascii) + "\n");
  }

  /**
   * Asks for a line.
   *
   * @return without its end; empty if there is no more input
   * @throws Hushed if it cannot be written
   */
  public Optional<String> ask(String prompt) {
    write(Legible.text(prompt, ascii) + ": ");
    Optional<String> line = read();
    if (echo || line.isEmpty()) {
      say(line.orElse(""));
    }
    return line;
  }

  private Optional<String> read() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void write(String text) {
    try {
      out.append(text);
      if (out instanceof Flushable buffered) {
        buffered.flush();
      }
      if (out instanceof PrintStream stream && stream.checkError()) {
        throw new IOException("the other end is closed");
      }
    } catch (IOException e) {
      throw new Hushed(e);
    }
  }
}
