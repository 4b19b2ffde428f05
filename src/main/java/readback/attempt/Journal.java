package readback.attempt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The open journal of a sitting. A line is on the disk when {@link #keep} returns. A line that
 * could not be written waits, and is tried again with the next one and at the end.
 */
public final class Journal implements AutoCloseable {
  private final Path file;
  private final Disk.Writable disk;

  /** Where the lines that are safe end, in bytes. */
  private long end;

  /** Where the file ends: further than {@code end} if the last write failed half-way. */
  private long torn;

  private byte[] waiting = {};
  private int waitingLines;

  Journal(Path file, Disk.Writable disk, long end) {
    this.file = file;
    this.disk = disk;
    this.end = end;
    this.torn = end;
  }

  public Path file() {
    return file;
  }

  /**
   * Forces a line to the disk.
   *
   * @throws JournalException if it, or one before it, is not there
   */
  public void keep(JournalLine line, Instant now) {
    append(JournalWriter.line(line, now));
  }

  /** Whether every line is on the disk. */
  public boolean isSafe() {
    return waitingLines == 0;
  }

  /**
   * Closes the file, after a last try to write what waits.
   *
   * @throws JournalException if some lines are lost
   */
  @Override
  public void close() {
    try (disk) {
      writeWaiting();
    } catch (IOException e) {
      if (waitingLines > 0) {
        throw new JournalException(
            "The last " + counted(waitingLines) + " of this sitting could not be kept: " + why(e),
            e);
      }
    }
  }

  void append(byte[] line) {
    ByteArrayOutputStream more = new ByteArrayOutputStream(waiting.length + line.length);
    more.writeBytes(waiting);
    more.writeBytes(line);
    waiting = more.toByteArray();
    waitingLines++;
    try {
      writeWaiting();
    } catch (IOException e) {
      throw new JournalException(
          "Not on disk yet: the last "
              + counted(waitingLines)
              + " of this sitting ("
              + why(e)
              + "). It will be tried again.",
          e);
    }
  }

  /**
   * Always writes from the end of what is safe: a line torn by a failure is written over by itself.
   */
  private void writeWaiting() throws IOException {
    if (waitingLines == 0) {
      return;
    }
    long size = disk.size();
    if (size < end || size > torn) {
      throw new IOException("the same sitting goes on in another window");
    }
    writeAtEnd();
    disk.force();
    end += waiting.length;
    torn = end;
    waiting = new byte[0];
    waitingLines = 0;
  }

  private void writeAtEnd() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(waiting);
    try {
      while (bytes.hasRemaining()) {
        disk.write(bytes, end + bytes.position());
      }
    } catch (IOException e) {
      cutTorn();
      throw e;
    } finally {
      torn = sizeNow();
    }
  }

  /** So that the file ends with a whole line, should this be the last try. */
  private void cutTorn() {
    try {
      disk.cut(end);
    } catch (IOException e) {
      // A torn line harms nothing but itself: it was not said to be kept.
    }
  }

  private long sizeNow() {
    try {
      return disk.size();
    } catch (IOException e) {
      return end + waiting.length;
    }
  }

  private static String counted(int lines) {
    return lines == 1 ? "entry" : lines + " entries";
  }

  /** What the system says went wrong, without the name of the file. */
  static String why(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof java.nio.file.FileAlreadyExistsException) {
      return "a file stands where the folder should be";
    }
    if (e instanceof java.nio.file.FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
