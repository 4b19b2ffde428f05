package readback.attempt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** All that journals ask of a disk: a small seam, so that a test can let any one call fail. */
interface Disk {
  /** A new file, for its owner alone, in a folder that is made if it is not there. */
  Writable create(Path file) throws IOException;

  /** A file that is there, to go on with. */
  Writable open(Path file) throws IOException;

  /** Puts one file in the place of another, at once or not at all. */
  void move(Path from, Path to) throws IOException;

  void delete(Path file) throws IOException;

  byte[] read(Path file) throws IOException;

  /** An open file. */
  interface Writable extends AutoCloseable {
    /**
     * Writes some of the bytes, at least one, at this offset.
     *
     * @return how many
     */
    int write(ByteBuffer bytes, long offset) throws IOException;

    /** Returns when what was written stands on the medium. */
    void force() throws IOException;

    long size() throws IOException;

    /** Takes off what stands behind the first {@code size} bytes. */
    void cut(long size) throws IOException;

    @Override
    void close() throws IOException;
  }
}
