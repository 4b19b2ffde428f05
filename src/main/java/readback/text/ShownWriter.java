package readback.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes lines for a terminal or a file: a character that would be obeyed is written out by its
 * name. Line ends, tabs and the return that a counter makes pass.
 */
public final class ShownWriter extends FilterWriter {

  public ShownWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    boolean passes = c == '\n' || c == '\t' || c == '\r' || !Obeyed.is(c);
    // Halves of a pair may come one by one; what stands alone the encoder replaces.
    if (passes || Character.isSurrogate((char) c)) {
      out.write(c);
    } else {
      out.write('<' + Obeyed.name(c) + '>');
    }
  }

  @Override
  public void write(char[] text, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    for (int i = start; i < start + length; i++) {
      write(text.charAt(i));
    }
  }
}
