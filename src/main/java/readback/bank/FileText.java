package readback.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The text of a question file, kept for the moment when somebody changes it. Of a bank of very many
 * files it is kept packed, in about a fifth of the room: few of them are ever changed, and all
 * together they would be as large as what is asked.
 */
final class FileText {
  private final String plain;
  private final byte[] packed;

  private FileText(String plain, byte[] packed) {
    this.plain = plain;
    this.packed = packed;
  }

  static FileText of(String text) {
    return new FileText(text, null);
  }

  FileText packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quickly = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(bytes, quickly)) {
      out.write(toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail so.
    } finally {
      quickly.end();
    }
    return new FileText(null, bytes.toByteArray());
  }

  @Override
  public String toString() {
    if (plain != null) {
      return plain;
    }
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileText text && toString().equals(text.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
