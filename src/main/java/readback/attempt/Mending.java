package readback.attempt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Puts a mended journal in the place of a damaged one; at no moment is either of them half. */
record Mending(Disk disk) {
  private static final int MOST_BACKUPS = 99;

  /**
   * Copies the original, then replaces it.
   *
   * @return the copy
   */
  Path mend(Path file, byte[] original, byte[] mended) throws IOException {
    Path backup = backUp(file, original);
    Path next = file.resolveSibling(file.getFileName() + ".new");
    disk.delete(next);
    write(next, mended);
    disk.move(next, file);
    return backup;
  }

  static String told(Reading reading, Path backup) {
    boolean one = reading.dropped().size() == 1;
    return "The journal of this sitting was damaged: "
        + reading.droppedLines()
        + (one ? " is" : " are")
        + " dropped, all else is there. The original is kept as "
        + backup.getFileName()
        + ".";
  }

  private Path backUp(Path file, byte[] original) throws IOException {
    for (int number = 1; ; number++) {
      Path backup = file.resolveSibling(file.getFileName() + ".bak" + (number == 1 ? "" : number));
      try {
        write(backup, original);
        return backup;
      } catch (FileAlreadyExistsException e) {
        if (number == MOST_BACKUPS) {
          throw e;
        }
      }
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    try (Disk.Writable out = disk.create(file)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left, left.position());
      }
      out.force();
    }
  }
}
